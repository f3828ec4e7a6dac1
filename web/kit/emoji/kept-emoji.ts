// The emoji that somebody took last and the tone of skin they chose, kept in this browser until they sign out.
import { signal } from '@preact/signals'
import { whenPersonLeaves } from '../../bedrock/session.ts'
import { type Tone, tones } from './read-emoji.ts'

interface Kept {
  /** As they were put in, the last one first. */
  readonly recent: readonly string[]
  readonly tone: Tone
}

const key = 'neospace.emoji'
const most = 24
const none: Kept = { recent: [], tone: 0 }
const isTone = (value: unknown): value is Tone => tones.some((tone) => tone === value)

/** What is kept. */
export const keptEmoji = signal<Kept>(read())

function read(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    const { recent, tone }: Readonly<Record<string, unknown>> = Object(found)
    return {
      recent: Array.isArray(recent) ? recent.filter((sign) => typeof sign === 'string').slice(0, most) : [],
      tone: isTone(tone) ? tone : 0,
    }
  } catch {
    return none
  }
}

function keep(kept: Kept): void {
  keptEmoji.value = kept
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that forbids storage keeps it until it is closed.
  }
}

/** Remembers that this one was taken. */
export function tookEmoji(sign: string): void {
  const { recent, tone } = keptEmoji.peek()
  keep({ tone, recent: [sign, ...recent.filter((one) => one !== sign)].slice(0, most) })
}

/** Chooses the tone in which hands and people come from now on. */
export const chooseTone = (tone: Tone): void => keep({ ...keptEmoji.peek(), tone })

whenPersonLeaves(() => {
  keptEmoji.value = none
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
})
