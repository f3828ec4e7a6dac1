// Makes a song of a MIDI file: on the grid that suits it, in tracks of the nearest instruments, its bars folded into patterns; what did not fit is told.
import { blankSong } from '../blank-song.ts'
import { bounds } from '../format/bounds.ts'
import type { SongFault } from '../song-fault.types.ts'
import type { Song } from '../song.types.ts'
import { readSong } from '../read-song.ts'
import { chooseGrid, type MidiGrid } from './choose-grid.ts'
import { keyOf } from './key-of.ts'
import { foldBars, type Placed } from './fold-bars.ts'
import type { MidiFile, MidiLeft } from './midi-file.types.ts'
import { parseMidi } from './parse-midi.ts'
import { type Voice, voicesOf } from './voices.ts'

export type ReadMidi =
  | { readonly song: Song; readonly left: readonly MidiLeft[] }
  | { readonly faults: readonly SongFault[] }

/** The song, and what of the file is not in it. */
export function readMidi(bytes: Uint8Array): ReadMidi {
  const parsed = parseMidi(bytes)
  if ('faults' in parsed) return parsed
  const { file } = parsed
  if (file.notes.length === 0) return { faults: [{ code: 'midi-empty', path: 'midi', value: null }] }
  const grid = chooseGrid(file)
  const { voices, left: tracks } = voicesOf(file)
  const { placed, notes, long, bars } = onGrid(voices, grid)
  const whole = { ...blankSong(1), ...keyOf(voices), bpm: grid.bpm, perBeat: grid.perBeat, beats: grid.beats }
  const base = { ...whole, tracks: voices.map(({ track }) => track) }
  // Where it has too many bytes, it has fewer bars.
  for (let most = bars; ; most = Math.floor(most * 0.8)) {
    const folded = foldBars(placed, grid.bar, most)
    const read = readSong({ ...base, patterns: folded.patterns, lane: folded.lane })
    if ('song' in read)
      return { song: read.song, left: leftOf(file, grid, { tracks, notes, long, bars: bars - folded.bars }) }
    if (most <= 1 || read.faults.some(({ code }) => code !== 'bytes')) return read
  }
}

interface OnGrid {
  readonly placed: readonly Placed[]
  readonly bars: number
  readonly notes: number
  readonly long: number
}

/** Every note at its nearest step, from the first bar in which there is one. */
function onGrid(voices: readonly Voice[], { ticksPerStep, bar }: MidiGrid): OnGrid {
  const stepOf = (tick: number): number => Math.round(tick / ticksPerStep)
  const all = voices.flatMap(({ notes }) => notes.map(({ from }) => stepOf(from)))
  const first = Math.floor(all.reduce((least, step) => Math.min(least, step), Number.POSITIVE_INFINITY) / bar)
  const last = Math.floor(all.reduce((most, step) => Math.max(most, step), 0) / bar)
  const at = new Map<string, Placed>()
  let long = 0
  for (const { track, notes, noteOf } of voices)
    for (const { note: said, velocity, from, to } of notes) {
      const step = stepOf(from) - first * bar
      const length = Math.max(1, Math.round((to - from) / ticksPerStep))
      if (length > bounds.length.most) long++
      const note = noteOf(said)
      const key = `${track.id} ${step} ${note}`
      const before = at.get(key)?.cell
      const cell = {
        step,
        note,
        velocity: Math.max(velocity, before?.velocity ?? 0),
        length: Math.min(bounds.length.most, Math.max(length, before?.length ?? 0)),
        chance: 1,
        ratchet: 1,
        nudge: 0,
      }
      at.set(key, { track: track.id, cell })
    }
  return { placed: [...at.values()], bars: last - first + 1, notes: all.length - at.size, long }
}

type Counts = Partial<Record<MidiLeft['what'], number>>

function leftOf(file: MidiFile, grid: MidiGrid, counts: Counts): MidiLeft[] {
  const all: Counts = {
    tempos: changes(file.tempos.map(({ micros }) => micros)),
    metres: changes(file.metres.map(({ beats, unit }) => beats / unit)) + (grid.isForced ? 1 : 0),
    ...counts,
    broken: file.broken,
  }
  return kinds.flatMap((what) => {
    const count = all[what] ?? 0
    return count > 0 ? [{ what, count }] : []
  })
}

const kinds = ['tempos', 'metres', 'tracks', 'bars', 'notes', 'long', 'broken'] as const

const changes = (values: readonly number[]): number =>
  values.filter((value, index) => index > 0 && value !== values[index - 1]).length
