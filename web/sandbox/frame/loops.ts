// Ends loops that do not end: each counts its turns by a call that was put into it, and one that has run for a second in one task is over.
import { hop, put, realNow } from './intrinsics.ts'
import { say } from './say.ts'

const longestMs = 1_000
/** The clock is asked at every 64th turn: it takes longer than most turns. */
const mask = 63

let began = 0
let turns = 0
let told = false

/** A task begins when the event loop has turned. */
export const task = {
  begin: (): void => {
    began = 0
  },
}

function turn(line: number): void {
  if ((++turns & mask) !== 0) return
  const at = realNow()
  if (began === 0) {
    began = at
    hop(task.begin)
    return
  }
  if (at - began < longestMs) return
  if (!told) say(['stop', 'loop', line])
  told = true
  throw new RangeError(`This loop ran too long (line ${line})`)
}

/** Gives the sketch the function that its loops call. */
export const watchLoops = (): void => put(window, '__loop', turn)
