// What was done between two versions of a song, as edits: however it was done, it can be sent, and taken back.
import type { Settings } from '../format/read-settings.ts'
import type { Cell, Effects, Section, Song, Track } from '../song.types.ts'
import type { Edit } from './edit.types.ts'
import { type Cells, isSame } from './rows.ts'

/** So many cells of a row are sent one by one; more are sent as the row. */
const fewCells = 8

/** The edits that make the second of the first, in an order in which each of them fits. Rows of which more than `few` cells differ are set whole. */
export function editsBetween(before: Song, after: Song, few = fewCells): Edit[] {
  const set = changes<Settings>(before, after, ['bpm', 'perBeat', 'beats', 'swing', 'key', 'scale', 'seed'])
  const effects = changes<Effects>(before.effects, after.effects, ['reverb', 'delay', 'glue', 'master'])
  const lane: Edit[] = isSameLane(before.lane, after.lane) ? [] : [{ op: 'lane', lane: after.lane }]
  const shrinks = after.patterns.length < before.patterns.length
  return [
    ...(set ? [{ op: 'song', set } as const] : []),
    ...(effects ? [{ op: 'effects', set: effects } as const] : []),
    ...trackEdits(before, after),
    ...(shrinks ? lane : []),
    ...before.patterns.slice(after.patterns.length).map(() => ({ op: 'drop-pattern' }) as const),
    ...after.patterns.slice(before.patterns.length).map(({ length }) => ({ op: 'add-pattern', length }) as const),
    ...after.patterns.flatMap((_, index) => patternEdits(before, after, index, few)),
    ...(shrinks ? [] : lane),
  ]
}

/** What differs of some fields; null where nothing does. */
function changes<T extends object>(before: T, after: T, keys: readonly (keyof T)[]): Partial<T> | null {
  const different = keys.filter((key) => !isSameValue(before[key], after[key]))
  const set: Partial<T> = {}
  for (const key of different) set[key] = after[key]
  return different.length > 0 ? set : null
}

/** Of values that are numbers, words, or objects of numbers. */
const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

const isSameLane = (a: readonly Section[], b: readonly Section[]): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b)

const looks = ['name', 'instrument', 'volume', 'pan', 'mute', 'solo', 'reverb', 'delay', 'tone'] as const

function trackEdits(before: Song, after: Song): Edit[] {
  if (before.tracks === after.tracks) return []
  const edits: Edit[] = []
  // New ones first, because a song is never without a track; there is room once the old ones have gone.
  const ids = new Set(after.tracks.map(({ id }) => id))
  const gone = before.tracks.filter(({ id }) => !ids.has(id))
  const added = after.tracks.filter(({ id }) => !before.tracks.some((track) => track.id === id))
  const order = before.tracks.map(({ id }) => id)
  const remove = (track: Track): void => {
    order.splice(order.indexOf(track.id), 1)
    edits.push({ op: 'remove-track', track: track.id })
  }
  const [firstGone, ...othersGone] = gone
  for (const track of othersGone) remove(track)
  const keepsOne = order.length > (firstGone ? 1 : 0)
  if (firstGone && keepsOne) remove(firstGone)
  for (const track of added) {
    edits.push({ op: 'add-track', track, at: order.length })
    order.push(track.id)
  }
  if (firstGone && !keepsOne) remove(firstGone)
  for (const [at, { id }] of after.tracks.entries()) {
    const from = order.indexOf(id)
    if (from === at) continue
    order.splice(from, 1)
    order.splice(at, 0, id)
    edits.push({ op: 'move-track', track: id, at })
  }
  for (const track of after.tracks) {
    const was = before.tracks.find(({ id }) => id === track.id)
    const set = was && was !== track ? changes<Omit<Track, 'id'>>(was, track, looks) : null
    if (set) edits.push({ op: 'track', track: track.id, set })
  }
  return edits
}

function patternEdits(before: Song, after: Song, index: number, few: number): Edit[] {
  const was = before.patterns[index]
  const is = after.patterns[index]
  if (!is || was === is) return []
  const length: Edit[] = was && was.length !== is.length ? [{ op: 'length', pattern: index, length: is.length }] : []
  return [
    ...length,
    ...after.tracks.flatMap(({ id }) => {
      const edits = rowEdits(index, id, was?.cells[id] ?? [], is.cells[id] ?? [])
      return edits.length > few ? [{ op: 'row', pattern: index, track: id, cells: is.cells[id] ?? [] } as const] : edits
    }),
  ]
}

function rowEdits(pattern: number, track: string, before: Cells, after: Cells): Edit[] {
  if (before === after) return []
  const edits: Edit[] = []
  const is = byPlaceOf(after)
  const was = byPlaceOf(before)
  for (const { step, note } of before)
    if (!is.has(step * 128 + note)) edits.push({ op: 'cell', pattern, track, step, note, cell: null })
  for (const one of after) {
    const { step, note, ...cell } = one
    const old = was.get(step * 128 + note)
    if (!old || !isSame(old, one)) edits.push({ op: 'cell', pattern, track, step, note, cell })
  }
  return edits
}

const byPlaceOf = (cells: Cells): ReadonlyMap<number, Cell> =>
  new Map(cells.map((cell) => [cell.step * 128 + cell.note, cell]))
