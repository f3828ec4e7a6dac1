// What the truth lamp knows of each room: the last comparison with the house, and the last one that found a difference.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Truth } from '#contract/messages'
import type { Difference } from '#log/differences'

export interface Compared {
  /** The digest that this page computed over the range of the answer. */
  readonly mine: string
  readonly theirs: Truth
  /** Milliseconds since the epoch. */
  readonly at: number
}

export interface Divergence {
  readonly found: Compared
  /** The lines that a fresh snapshot changed. */
  readonly lines: readonly Difference[]
  /** When the digests agreed again, in milliseconds since the epoch. */
  readonly healedAt: number | null
  /** The house has heard of it. */
  readonly reported: boolean
}

export interface Verdict {
  readonly state: 'unknown' | 'in-step' | 'diverged' | 'healed'
  readonly last: Compared | null
  /** Kept until the page is loaded again: a house that diverged should be looked at. */
  readonly divergence: Divergence | null
}

const verdicts = new Map<number, Signal<Verdict>>()
const nothing: Verdict = { state: 'unknown', last: null, divergence: null }

function verdictOf(roomId: number): Signal<Verdict> {
  const known = verdicts.get(roomId)
  if (known) return known
  const made = signal(nothing)
  verdicts.set(roomId, made)
  return made
}

/** What is known of a room. */
export const roomVerdict = (roomId: number): ReadonlySignal<Verdict> => verdictOf(roomId)

/** The digests agree. */
export function agreed(roomId: number, last: Compared): void {
  const verdict = verdictOf(roomId)
  const { divergence } = verdict.peek()
  verdict.value = divergence
    ? { state: 'healed', last, divergence: { ...divergence, healedAt: divergence.healedAt ?? last.at } }
    : { state: 'in-step', last, divergence: null }
}

/** The digests differ; `lines` is what a fresh snapshot has changed. A difference that stood already keeps what was found first. */
export function differed(roomId: number, last: Compared, lines: readonly Difference[], reported: boolean): void {
  const verdict = verdictOf(roomId)
  const { state, divergence } = verdict.peek()
  const standing = state === 'diverged' && divergence ? divergence : null
  verdict.value = {
    state: 'diverged',
    last,
    divergence: {
      found: standing?.found ?? last,
      lines: standing && standing.lines.length > 0 ? standing.lines : lines,
      healedAt: null,
      reported: reported || standing?.reported === true,
    },
  }
}

/** Forgets a room, because the person may not see it any more or another one may come. */
export const forgetVerdict = (roomId: number): void => {
  verdictOf(roomId).value = nothing
}
