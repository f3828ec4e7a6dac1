// An entry while it is written: what is shown, what the house has, and a lamp that says which. A draft goes out by itself, a published entry when its author says so.
import { batch, signal } from '@preact/signals'
import type { JournalEntry } from '#contract/journal'
import { smallestSize } from '../../kit/smallest-size.ts'
import { empty, type Held, type Written } from './held.ts'

/** `new`: nothing was written yet. `away`: it could not be sent and will be. `refused`: the house will not take it so. */
export type Lamp = 'new' | 'saved' | 'saving' | 'away' | 'refused'

/** The way to the house, and the place in this browser. */
export interface Line {
  readonly begin: (held: Held) => Promise<JournalEntry>
  readonly change: (id: number, written: Written) => Promise<JournalEntry>
  readonly isFinal: (error: unknown) => boolean
  readonly hold: (held: Held | null) => void
  /** Runs it after so many milliseconds; returns what stops that. */
  readonly later: (run: () => void, ms: number) => () => void
}

interface Start {
  readonly entry: JournalEntry | null
  readonly held: Held | null
  readonly clientId: string
}

const soonMs = 900
const againMs = 5_000
const same = (a: Written, b: Written): boolean =>
  a.title === b.title &&
  a.markdown === b.markdown &&
  a.audience === b.audience &&
  a.replies === b.replies &&
  a.pictures.length === b.pictures.length &&
  a.pictures.every(({ file, alt }, at) => file === b.pictures[at]?.file && alt === b.pictures[at]?.alt)
const writtenOf = ({ title, markdown, audience, replies, pictures }: JournalEntry): Written => ({
  title,
  markdown,
  audience,
  replies,
  pictures: pictures.map((picture) => ({ file: picture.file, alt: picture.alt, size: smallestSize(picture) })),
})

export type Writing = ReturnType<typeof createWriting>

/** Begins with what is held, else with what the house has, else with nothing. */
export function createWriting(line: Line, { entry: first, held, clientId: fresh }: Start) {
  const clientId = held?.clientId ?? fresh
  const entry = signal(first)
  const written = signal<Written>(held?.written ?? (first ? writtenOf(first) : empty))
  const lamp = signal<Lamp>(first ? 'saved' : 'new')
  const refusal = signal<unknown>(null)
  let stop = (): void => {}
  let sending: Promise<void> | null = null

  /** What the house took last, before it cleaned it. */
  let sent = first ? writtenOf(first) : empty
  const isPublic = (): boolean => Boolean(entry.peek()?.published_at)

  async function send(): Promise<void> {
    const out = written.peek()
    const held = entry.peek()
    lamp.value = 'saving'
    try {
      const answer = held ? await line.change(held.id, out) : await line.begin({ clientId, written: out })
      sent = out
      batch(() => {
        entry.value = answer
        refusal.value = null
        lamp.value = 'saved'
      })
      if (same(written.peek(), out)) line.hold(null)
      else if (!isPublic()) soon()
    } catch (error) {
      const final = line.isFinal(error)
      batch(() => {
        refusal.value = final ? error : null
        lamp.value = final ? 'refused' : 'away'
      })
      if (!final) stop = line.later(() => void save(), againMs)
    }
  }
  function soon(): void {
    stop()
    stop = line.later(() => void save(), soonMs)
  }
  /** Sends now what the house does not have; answers when it was tried. */
  async function save(): Promise<void> {
    stop()
    while (sending) await sending
    if (entry.peek() && same(written.peek(), sent)) return
    sending = send().finally(() => (sending = null))
    await sending
  }

  if (held) {
    if (isPublic()) lamp.value = 'away'
    else soon()
  }
  return {
    entry,
    written,
    lamp,
    refusal,
    save,
    change(part: Partial<Written>): void {
      written.value = { ...written.peek(), ...part }
      line.hold({ clientId, written: written.peek() })
      if (isPublic()) lamp.value = 'away'
      else soon()
    },
    /** Takes what the house answered to another act. */
    took(answer: JournalEntry): void {
      entry.value = answer
    },
    /** It is gone from the house, so nothing of it is held or sent any more. */
    forget(): void {
      stop()
      line.hold(null)
    },
    leave: () => stop(),
  }
}
