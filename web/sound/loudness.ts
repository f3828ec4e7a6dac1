// How loud the house is for this person, whether it is silent, and whether it says things by sounds of its own: kept in this browser, honoured by everything that sounds.
import { signal } from '@preact/signals'

interface Loudness {
  /** From 0 to 100, as the slider shows it. */
  readonly volume: number
  readonly muted: boolean
  /** Whether the house itself may sound, and how loud, from 0 to 100. */
  readonly cues: boolean
  readonly cueVolume: number
  /** Whether cats may be heard that nobody touched, and how loud all of them are. */
  readonly calls: boolean
  readonly callVolume: number
}

const key = 'neospace.sound'
const plain: Loudness = { volume: 80, muted: false, cues: false, cueVolume: 70, calls: false, callVolume: 35 }

/** What the person chose; read once from this browser. */
export const loudness = signal<Loudness>(stored())

/** Changes part of it, and keeps it for the next time. */
export function setLoudness(part: Partial<Loudness>): void {
  loudness.value = { ...loudness.peek(), ...part }
  try {
    localStorage.setItem(key, JSON.stringify(loudness.peek()))
  } catch {
    // Where nothing may be kept, it holds for this page.
  }
}

/** What a slider makes of the swing: ears hear ratios, so half of it is a quarter. */
export const gainAt = (volume: number): number => (volume / 100) ** 2

/** What all that sounds is multiplied by. */
export const gainOf = ({ volume, muted }: Pick<Loudness, 'volume' | 'muted'>): number => (muted ? 0 : gainAt(volume))

// What is chosen on one page holds for all of this browser.
if ('window' in globalThis)
  window.addEventListener('storage', (event) => {
    if (event.key === key) loudness.value = stored()
  })

function stored(): Loudness {
  try {
    return readLoudness(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return plain
  }
}

/** What was kept, as far as it can be read. */
export function readLoudness(found: unknown): Loudness {
  if (typeof found !== 'object' || found === null) return plain
  const none = { volume: null, muted: null, cues: null, cueVolume: null, calls: null, callVolume: null }
  const { volume, muted, cues, cueVolume, calls, callVolume } = { ...none, ...found }
  return {
    volume: isVolume(volume) ? volume : plain.volume,
    muted: muted === true,
    cues: cues === true,
    cueVolume: isVolume(cueVolume) ? cueVolume : plain.cueVolume,
    calls: calls === true,
    callVolume: isVolume(callVolume) ? callVolume : plain.callVolume,
  }
}

function isVolume(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100
}
