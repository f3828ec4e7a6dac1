// Reads an edit that came over a wire: its form alone. Whether it fits a song says `applyEdit`.
import { bounds } from '../format/bounds.ts'
import { type Desk, tell } from '../format/desk.ts'
import { own, readNumber, readObject } from '../format/read-fields.ts'
import { readLane } from '../format/read-lane.ts'
import { readTrack, readTrackId } from '../format/read-track.ts'
import { songLimits } from '../limits.ts'
import type { SongFault } from '../song-fault.types.ts'
import type { Edit } from './edit.types.ts'
import { readCellLook, readEditedRow } from './read-cells.ts'
import { readEffectsSet, readSettingsSet, readTrackSet } from './read-sets.ts'

const place = { least: 0, most: songLimits.patterns - 1, whole: true } as const
const trackPlace = { least: 0, most: songLimits.tracks - 1, whole: true } as const

/** The edit, or what is wrong with it. */
export function readEdit(value: unknown): { readonly edit: Edit } | { readonly faults: readonly SongFault[] } {
  const desk: Desk = { faults: [] }
  const from = readObject(desk, '', value)
  const edit = from && readOp(desk, from)
  return edit && desk.faults.length === 0 ? { edit } : { faults: desk.faults }
}

function readOp(desk: Desk, from: object): Edit | null {
  const pattern = (): number => readNumber(desk, 'pattern', own(from, 'pattern'), place)
  const track = (): string => readTrackId(desk, 'track', own(from, 'track'))
  const at = (): number => readNumber(desk, 'at', own(from, 'at'), trackPlace)
  const set = (): object => readObject(desk, 'set', own(from, 'set')) ?? {}
  const length = (): number => readNumber(desk, 'length', own(from, 'length'), bounds.patternLength)
  const op = own(from, 'op')
  switch (op) {
    case 'cell': {
      const step = readNumber(desk, 'step', own(from, 'step'), bounds.step)
      const note = readNumber(desk, 'note', own(from, 'note'), bounds.note)
      return { op, pattern: pattern(), track: track(), step, note, cell: readCellLook(desk, own(from, 'cell')) }
    }
    case 'row':
      return { op, pattern: pattern(), track: track(), cells: readEditedRow(desk, own(from, 'cells')) }
    case 'song':
      return { op, set: readSettingsSet(desk, set()) }
    case 'effects':
      return { op, set: readEffectsSet(desk, set()) }
    case 'track':
      return { op, track: track(), set: readTrackSet(desk, set()) }
    case 'add-track': {
      const added = readTrack(desk, 'track', own(from, 'track'))
      return added && { op, track: added, at: at() }
    }
    case 'remove-track':
      return { op, track: track() }
    case 'move-track':
      return { op, track: track(), at: at() }
    case 'length':
      return { op, pattern: pattern(), length: length() }
    case 'add-pattern':
      return { op, length: length() }
    case 'drop-pattern':
      return { op }
    case 'lane':
      return { op, lane: readLane(desk, 'lane', own(from, 'lane'), songLimits.patterns) }
    default:
      tell(desk, op === undefined ? 'missing' : 'choice', 'op', op)
      return null
  }
}
