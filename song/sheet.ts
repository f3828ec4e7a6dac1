// A song as a sheet of text, bar by bar: for reading what it plays without hearing it.
import { isPitched } from './instruments.ts'
import type { Cell, Pattern, Song, Track } from './song.types.ts'

/** The whole sheet: the settings, the lane, and every pattern that is played, a line for each track in each bar. */
export function sheet(song: Song): string {
  const { bpm, beats, perBeat, swing, key, scale } = song
  const lane = song.lane.length > 0 ? song.lane : [{ pattern: 0, times: 1, transpose: 0 }]
  const played = [...new Set(lane.map(({ pattern }) => pattern))].sort((a, b) => a - b)
  return [
    `${bpm} bpm, ${beats} beats of ${perBeat}, swing ${swing}, ${pitchNames[key]} ${scale}`,
    `lane: ${lane
      .map(
        ({ pattern, times, transpose }) =>
          letterOf(pattern) + (times > 1 ? `×${times}` : '') + (transpose === 0 ? '' : signed(transpose)),
      )
      .join(' ')}`,
    ...played.flatMap((index) => {
      const pattern = song.patterns[index]
      return pattern ? ['', ...patternLines(song, pattern, letterOf(index))] : []
    }),
    '',
  ].join('\n')
}

/** Patterns are A to P. */
export const letterOf = (pattern: number): string => String.fromCharCode(65 + pattern)

const pitchNames = ['C', 'C#', 'D', 'D#', 'E', 'F', 'F#', 'G', 'G#', 'A', 'A#', 'B'] as const

/** `C4` is 60. */
export const noteName = (note: number): string => `${pitchNames[note % 12] ?? ''}${Math.floor(note / 12) - 1}`

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value))

function patternLines(song: Song, pattern: Pattern, letter: string): string[] {
  const bar = song.beats * song.perBeat
  const tracks = song.tracks.filter(({ id }) => (pattern.cells[id] ?? []).some(({ step }) => step < pattern.length))
  const width = Math.max(...tracks.map(({ id }) => id.length), 1)
  return Array.from({ length: Math.ceil(pattern.length / bar) }, (_, at) => at * bar).flatMap((from) => [
    `${letter}${from / bar + 1}`,
    ...tracks.map((track) => {
      const row = (pattern.cells[track.id] ?? []).filter(({ step }) => step >= from && step < from + bar)
      const steps = Math.min(bar, pattern.length - from)
      return `  ${track.id.padEnd(width)}  ${line(track, row, from, steps, song.perBeat)}`
    }),
  ])
}

function line(track: Track, row: readonly Cell[], from: number, steps: number, perBeat: number): string {
  const cells = Array.from({ length: steps }, (_, at) => row.filter(({ step }) => step === from + at))
  const said = isPitched(track.instrument)
    ? cells.map((at) => at.map(pitched).join('+') || '.')
    : cells.map(([hit]) => (hit ? struck(hit) : '.'))
  const width = isPitched(track.instrument) ? Math.max(...said.map(({ length }) => length)) + 1 : 1
  return said
    .map((one, at) => (at > 0 && at % perBeat === 0 ? '|' : '') + one.padEnd(width))
    .join('')
    .trimEnd()
}

/** With its length where it is held. */
const pitched = (cell: Cell): string =>
  `${noteName(cell.note)}${cell.length > 1 ? `:${cell.length}` : ''}${cell.chance < 1 ? '?' : ''}`

/** Loud, usual, quiet; a number where it is struck several times, `?` where by chance. */
function struck({ velocity, chance, ratchet }: Cell): string {
  if (ratchet > 1) return String(ratchet)
  if (chance < 1) return '?'
  return velocity >= 112 ? 'X' : velocity >= 64 ? 'x' : 'o'
}
