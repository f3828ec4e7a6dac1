// Where a page of the stream ended, and the order of everything that was made.
import type { MakingKind } from '#contract/signal'

/** A place in the stream: time in epoch milliseconds, then kind, then the id of the thing. */
export interface Cursor {
  readonly at: number
  readonly kind: MakingKind
  readonly id: number
}

/** In which order kinds stand that were made in the same millisecond. */
const kinds: readonly MakingKind[] = ['entry', 'wall', 'page', 'room', 'sketch']

/** Below 0 where the first kind stands before the other among things of one moment. */
export const byKind = (one: MakingKind, other: MakingKind): number => kinds.indexOf(one) - kinds.indexOf(other)

/** As the contract writes it. */
export const writeCursor = ({ at, kind, id }: Cursor): string => `${at}-${kind}-${id}`

/** Reads what the contract let through; null where there is nothing. */
export function readCursor(text: string | undefined): Cursor | null {
  const [at, name, id] = text?.split('-') ?? []
  const kind = kinds.find((each) => each === name)
  return kind === undefined ? null : { at: Number(at), kind, id: Number(id) }
}

/** [FEED-1.1] Sorts the newest to the front; among things of one moment by kind, then the greater id first. */
export const newestFirst = (one: Cursor, other: Cursor): number =>
  other.at - one.at || byKind(one.kind, other.kind) || other.id - one.id
