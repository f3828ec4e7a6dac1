// In which rooms one was asked to be silent, as far as this page was told.
import { signal } from '@preact/signals'

interface Silence {
  readonly until: string
  readonly reason: string
}

/** By the room’s number. */
export const silences = signal<ReadonlyMap<number, Silence>>(new Map())

interface Told {
  readonly room_id: number
  /** Null: one may speak there again. */
  readonly until: string | null
  readonly reason: string
}

/** Notes what the house says of one room. */
export function tellSilence({ room_id: room, until, reason }: Told): void {
  const now = new Map(silences.peek())
  if (until === null) now.delete(room)
  else now.set(room, { until, reason })
  silences.value = now
}
