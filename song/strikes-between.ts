// What of a song sounds between two moments: a pure function of the song and the place, whatever was asked before.
import { cellsByStep } from './cells-by-step.ts'
import { numberAt, shareOf } from './chance.ts'
import { beginOf, reach } from './groove.ts'
import { type HeardTrack, heardTracks } from './heard-tracks.ts'
import { courseOf, type Stretch, stretchAt } from './lane.ts'
import type { Played } from './played.types.ts'
import type { Cell, Song, Strike } from './song.types.ts'

const none: readonly Strike[] = Object.freeze([])

/**
 * The strikes that begin at or after the step `from` and before `to`, in order. Windows that meet give together what
 * one would: none twice, none lost. What would begin before the song begins with it.
 */
export function strikesBetween(song: Song, what: Played, from: number, to: number): readonly Strike[] {
  if (!(to > from) || to <= 0) return none
  if (to - from > 4_194_304) throw new RangeError('a window of more steps than any song has')
  const course = courseOf(song, what)
  const end = course.once ? course.length - 1 : Number.POSITIVE_INFINITY
  const last = Math.min(end, Math.floor(to + reach.before))
  let found: Sounding[] | null = null
  for (let step = Math.max(0, Math.ceil(from - reach.after)); step <= last; step++) {
    const base = Math.floor(step / course.length) * course.length
    const stretch = stretchAt(course, step - base)
    const within = (step - base - stretch.start) % stretch.length
    const pattern = song.patterns[stretch.pattern]
    const placed = pattern && cellsByStep(pattern)[within]
    if (!placed || placed.length === 0) continue
    const tracks = heardTracks(song.tracks)
    for (const { track, cell } of placed) {
      const by = tracks.get(track)
      if (by) strike({ song, stretch, step, track, cell, by }, from, to, (found ??= []))
    }
  }
  return found ? found.sort(inOrder).map(({ strike: each }) => each) : none
}

interface Sounding {
  readonly strike: Strike
  readonly place: number
}

const inOrder = (a: Sounding, b: Sounding): number =>
  a.strike.at - b.strike.at || a.place - b.place || a.strike.note - b.strike.note

interface Struck {
  readonly song: Song
  readonly stretch: Stretch
  /** Of all that is played, from its beginning. */
  readonly step: number
  readonly track: string
  readonly cell: Cell
  readonly by: HeardTrack
}

function strike({ song, stretch, step, track, cell, by }: Struck, from: number, to: number, into: Sounding[]): void {
  const mark = numberAt(song.seed, by.mark, step, cell.note)
  if (shareOf(mark) >= cell.chance) return
  // Swing is counted within the pattern, so that patterns of odd lengths begin straight.
  const begins = beginOf(song, cell.step)
  const width = beginOf(song, cell.step + 1) - begins
  const ends = beginOf(song, cell.step + cell.length) - begins
  const start = step - cell.step + begins + cell.nudge
  const note = by.pitched ? fold(cell.note + stretch.transpose) : cell.note
  for (let hit = 0; hit < cell.ratchet; hit++) {
    const late = (hit * width) / cell.ratchet
    const at = Math.max(0, start + late)
    if (at < from || at >= to) continue
    // All but the last end where the next begins.
    const length = hit === cell.ratchet - 1 ? ends - late : width / cell.ratchet
    const seed = numberAt(mark, hit, step, 1)
    into.push({ strike: { at, length, track, note, force: cell.velocity / 127, seed }, place: by.place })
  }
}

/** Moved out of the range of notes, it comes back by octaves. */
function fold(note: number): number {
  if (note > 127) return note - 12 * Math.ceil((note - 127) / 12)
  return note < 0 ? note + 12 * Math.ceil(-note / 12) : note
}
