// A draft on its way to the house: held in this browser at every key, sent when something runs, when one leaves, and every ten seconds while it is changed.
import { batch, signal } from '@preact/signals'
import type { OwnDraft, Words } from './own-draft.ts'

/** `fresh`: nothing was changed. `house`: the house has it. `here`: this browser has it. `nowhere`: only this page. */
export type Lamp = 'fresh' | 'house' | 'sending' | 'here' | 'nowhere' | 'refused'

/** The way to the house and the place in this browser. */
export interface DraftLine {
  /** Null for whom the house keeps nothing. */
  readonly create: ((words: Words) => Promise<OwnDraft>) | null
  readonly save: (name: string, words: Words, rev: number) => Promise<OwnDraft>
  readonly fetch: (name: string) => Promise<OwnDraft>
  /** False where the browser could not. */
  readonly hold: (name: string | null, held: (Words & { readonly rev: number }) | null) => boolean
  /** What a failure means: the words were not taken, another screen wrote, or it is worth another try. */
  readonly meaning: (error: unknown) => 'refused' | 'conflict' | 'again'
  readonly later: (run: () => void, ms: number) => () => void
}

/** Two texts of which one has to go. */
export interface Conflict {
  readonly theirs: OwnDraft
  readonly from: 'house' | 'browser'
}

const every = 10_000
const same = (a: Words, b: Words): boolean => a.code === b.code && a.title === b.title

export type Keeping = ReturnType<typeof createKeeping>

/** Begins with what the house has (null: nothing yet) and with these words, which may be others. */
export function createKeeping(line: DraftLine, kept: OwnDraft | null, first: Words) {
  const own = signal(kept)
  const words = signal(first)
  const lamp = signal<Lamp>(kept === null ? 'fresh' : same(first, kept) ? 'house' : 'here')
  const refusal = signal<unknown>(null)
  const conflict = signal<Conflict | null>(null)
  /** Whoever was asked decides later. */
  const putOff = signal(false)
  /** What the house took last, or what a new one began with. */
  let sent: Words = kept ?? first
  let stop: (() => void) | null = null
  let sending: Promise<void> | null = null

  const soon = (): void => {
    stop ??= line.later(() => {
      stop = null
      void send()
    }, every)
  }
  function hold(): void {
    const { code, title } = words.peek()
    const did = line.hold(own.peek()?.name ?? null, { code, title, rev: own.peek()?.rev ?? 0 })
    lamp.value = did ? 'here' : 'nowhere'
  }
  function took(answer: OwnDraft, out: Words): void {
    const before = own.peek()
    // It had no name of its own until now, and stands under the new one from here on.
    if (before === null) line.hold(null, null)
    sent = out
    batch(() => {
      own.value = { ...answer, ...out }
      refusal.value = null
      if (same(words.peek(), out)) {
        line.hold(answer.name, null)
        lamp.value = 'house'
      } else {
        hold()
        soon()
      }
    })
  }
  async function once(): Promise<void> {
    const out = words.peek()
    const before = own.peek()
    if (same(out, sent) || conflict.peek() || (before === null && !line.create)) return
    lamp.value = 'sending'
    try {
      took(before ? await line.save(before.name, out, before.rev) : await (line.create ?? fail)(out), out)
    } catch (error) {
      const means = line.meaning(error)
      hold()
      if (means === 'refused') {
        batch(() => {
          lamp.value = 'refused'
          refusal.value = error
        })
      } else if (means === 'conflict' && before) await collided(before.name)
      else soon()
    }
  }
  async function collided(name: string): Promise<void> {
    const theirs = await line.fetch(name).catch(() => null)
    if (theirs === null) soon()
    // The other screen may have written the very same.
    else if (same(theirs, words.peek())) took(theirs, words.peek())
    else conflict.value = { theirs, from: 'house' }
  }
  /** Sends now what the house does not have; answers when it was tried. */
  async function send(): Promise<void> {
    stop?.()
    stop = null
    while (sending) await sending
    sending = once().finally(() => (sending = null))
    await sending
  }
  if (kept && !same(first, kept)) soon()
  return {
    own,
    words,
    lamp,
    refusal,
    conflict,
    putOff,
    send,
    change(part: Partial<Words>): void {
      const next = { ...words.peek(), ...part }
      if (same(next, words.peek())) return
      words.value = next
      if (same(next, sent)) {
        line.hold(own.peek()?.name ?? null, null)
        lamp.value = own.peek() === null ? 'fresh' : 'house'
        return
      }
      hold()
      soon()
    },
    /** Ends the conflict: with `mine` the words here take the place of the others, with `theirs` the others came here. */
    async settle(which: 'mine' | 'theirs'): Promise<void> {
      const found = conflict.peek()
      if (!found) return
      batch(() => {
        conflict.value = null
        putOff.value = false
        if (found.from === 'house') {
          own.value = found.theirs
          sent = found.theirs
        }
        if (which === 'theirs') words.value = { code: found.theirs.code, title: found.theirs.title }
      })
      if (same(words.peek(), sent)) {
        line.hold(own.peek()?.name ?? null, null)
        lamp.value = 'house'
      } else hold()
      await send()
    },
    /** Asks which of two texts is meant: another was found in this browser. */
    found(theirs: OwnDraft): void {
      conflict.value = { theirs, from: 'browser' }
    },
    leave(): void {
      stop?.()
      void send()
    },
  }
}

const fail = (): never => {
  throw new Error('A sketch that the house does not know cannot be kept there.')
}
