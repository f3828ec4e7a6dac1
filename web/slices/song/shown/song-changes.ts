// What changed between two revisions of a song, in plain words, the most audible first.
import { isSame } from '#song/edit/rows'
import { readSongText } from '#song/read-song'
import type { Cell, Song, Track } from '#song/song.types'
import { songShownLines } from '#words/song-shown-lines'
import { songStudioLines } from '#words/song-studio-lines'
import { lengthOf } from '../../../kit/clock-of.ts'
import { songMs } from '../../../sound/song-ms.ts'

const said = songShownLines.changed

/** [SONG-2.13] A line for each thing that changed; none where nothing that is heard is different. Null where one of them cannot be read. */
export function songChanges(before: string, after: string): readonly string[] | null {
  const [from, to] = [readSongText(before), readSongText(after)]
  return 'song' in from && 'song' in to ? changesOf(from.song, to.song) : null
}

function changesOf(from: Song, to: Song): readonly string[] {
  const [was, is] = [lengthOf(songMs(from)), lengthOf(songMs(to))]
  const more = to.patterns.length - from.patterns.length
  return [
    ...when(from.bpm !== to.bpm, said.tempo(from.bpm, to.bpm)),
    ...when(was !== is, said.lasts(was, is)),
    ...when(from.perBeat !== to.perBeat || from.beats !== to.beats, said.metre),
    ...when(from.key !== to.key || from.scale !== to.scale, said.scale),
    ...when(from.swing !== to.swing, said.swing(to.swing > from.swing)),
    ...trackChanges(from, to),
    ...noteChanges(from, to),
    ...when(more !== 0, said.patterns(more)),
    ...when(differ(from.lane, to.lane), said.lane),
    ...when(differ(from.effects, to.effects), said.effects),
    ...when(from.seed !== to.seed, said.chance),
  ]
}

const when = (changed: boolean, line: string): readonly string[] => (changed ? [line] : [])
/** Both were read, so their fields stand in one order. */
const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

function trackChanges({ tracks: from }: Song, { tracks: to }: Song): readonly string[] {
  const was = new Map(from.map((track) => [track.id, track]))
  const is = new Map(to.map((track) => [track.id, track]))
  const order = (tracks: readonly Track[]) => tracks.flatMap(({ id }) => (was.has(id) && is.has(id) ? [id] : []))
  return [
    ...to.flatMap((track) => when(!was.has(track.id), said.added(track.name))),
    ...from.flatMap((track) => when(!is.has(track.id), said.removed(track.name))),
    ...to.flatMap((track) => lookChanges(was.get(track.id), track)),
    ...when(differ(order(from), order(to)), said.order),
  ]
}

function lookChanges(was: Track | undefined, is: Track): readonly string[] {
  if (!was) return []
  const instrument = was.instrument !== is.instrument
  const rest = differ({ ...was, name: '', instrument: '' }, { ...is, name: '', instrument: '' })
  return [
    ...when(instrument, said.instrument(is.name, songStudioLines.instruments[is.instrument] ?? is.instrument)),
    ...when(!instrument && rest, said.sound(is.name)),
  ]
}

function noteChanges(from: Song, to: Song): readonly string[] {
  return to.tracks.flatMap(({ id, name }) => {
    if (!from.tracks.some((track) => track.id === id)) return []
    const changed = { more: 0, fewer: 0, other: 0 }
    for (let at = 0; at < Math.max(from.patterns.length, to.patterns.length); at++)
      count(from.patterns[at]?.cells[id] ?? [], to.patterns[at]?.cells[id] ?? [], changed)
    return when(changed.more + changed.fewer + changed.other > 0, said.notes(name, changed))
  })
}

function count(
  from: readonly Cell[],
  to: readonly Cell[],
  changed: { more: number; fewer: number; other: number },
): void {
  const was = new Map(from.map((cell) => [placeOf(cell), cell]))
  const is = new Map(to.map((cell) => [placeOf(cell), cell]))
  for (const place of was.keys()) if (!is.has(place)) changed.fewer += 1
  for (const [place, cell] of is) {
    const old = was.get(place)
    if (!old) changed.more += 1
    else if (!isSame(old, cell)) changed.other += 1
  }
}

const placeOf = ({ step, note }: Cell): number => step * 128 + note
