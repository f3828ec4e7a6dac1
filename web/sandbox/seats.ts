// At most three sketches run in a page: a fourth takes the seat of the one that nobody has looked at for longest.

export interface Seat {
  /** When it was last looked at, and Infinity while it is. */
  seenAt: number
  readonly startedAt: number
  readonly leave: () => void
}

/** Each has a process, a picture and a piece of the machine's memory. */
const most = 3
const taken: Seat[] = []

/** Takes a seat; whoever has to give theirs up for it is told first. */
export function takeSeat(leave: () => void): Seat {
  if (taken.length >= most)
    taken.toSorted((a, b) => (a.seenAt === b.seenAt ? a.startedAt - b.startedAt : a.seenAt - b.seenAt))[0]?.leave()
  const seat: Seat = { seenAt: Infinity, startedAt: performance.now(), leave }
  taken.push(seat)
  return seat
}

/** Gives it back. */
export function leaveSeat(seat: Seat): void {
  const at = taken.indexOf(seat)
  if (at >= 0) taken.splice(at, 1)
}
