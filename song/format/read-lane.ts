// Reads the lane: what is played after what.
import { songLimits } from '../limits.ts'
import type { Section } from '../song.types.ts'
import { bounds } from './bounds.ts'
import { type Desk, isFull, tell } from './desk.ts'
import { own, readList, readNumber, readObject } from './read-fields.ts'

/** The sections, each of a pattern that is there. */
export function readLane(desk: Desk, path: string, value: unknown, patterns: number): Section[] {
  const lane: Section[] = []
  for (const [index, one] of readList(desk, path, value, songLimits.sections).entries()) {
    if (isFull(desk)) break
    const at = `${path}[${index}]`
    const from = readObject(desk, at, one)
    if (!from) continue
    const pattern = readNumber(desk, `${at}.pattern`, own(from, 'pattern'), { least: 0, most: 1e6, whole: true })
    if (pattern >= patterns) tell(desk, 'pattern', `${at}.pattern`, pattern, { most: patterns - 1 })
    lane.push({
      pattern,
      times: readNumber(desk, `${at}.times`, own(from, 'times'), bounds.times),
      transpose: readNumber(desk, `${at}.transpose`, own(from, 'transpose'), bounds.transpose),
    })
  }
  return lane
}
