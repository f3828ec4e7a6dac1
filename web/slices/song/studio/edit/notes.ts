// Notes: their names, the rows that a scale leaves, and where a track begins to be written.
import { homeNote, type Instrument } from '#song/instruments'
import { scales } from '#song/scales'
import type { Cell, Song } from '#song/song.types'

const names = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'A♯', 'B'] as const

/** A key without its octave, from 0 (C). */
export const keyName = (key: number): string => names[((key % 12) + 12) % 12] ?? ''

/** `C4` for 60. */
export const noteName = (note: number): string => `${keyName(note)}${Math.floor(note / 12) - 1}`

/** How many half tones a note of a drum is above the drum’s own pitch. */
export const fromOwnPitch = (note: number): number => note - homeNote('kick')

/** Whether a note belongs to the song's scale. */
export const isInScale = (note: number, { key, scale }: Pick<Song, 'key' | 'scale'>): boolean =>
  scales[scale].some((step) => step === (((note - key) % 12) + 12) % 12)

/** The lowest and highest rows of a roll. */
export const rollRange = { least: 24, most: 96 } as const

/** The rows of a roll from above: the scale’s notes, and whatever else is written. */
export function rowsOf(song: Pick<Song, 'key' | 'scale'>, cells: readonly Cell[]): readonly number[] {
  const written = new Set(cells.map(({ note }) => note))
  const least = Math.min(rollRange.least, ...written)
  const most = Math.max(rollRange.most, ...written)
  return Array.from({ length: most - least + 1 }, (_, at) => most - at).filter(
    (note) => written.has(note) || isInScale(note, song),
  )
}

/** The note with which a track begins: the key’s own that is nearest to where the instrument is at home. Drums have one. */
export function homeOf(instrument: Instrument, key: number, isDrum: boolean): number {
  const home = homeNote(instrument)
  if (isDrum) return home
  const above = (((key - home) % 12) + 12) % 12
  return home + (above > 6 ? above - 12 : above)
}

/** The note of the scale that is `by` rows above a note. */
export function noteAbove(note: number, by: number, song: Pick<Song, 'key' | 'scale'>): number {
  const way = Math.sign(by)
  let left = Math.abs(by)
  let at = note
  while (left > 0 && at + way >= 0 && at + way <= 127) {
    at += way
    if (isInScale(at, song)) left -= 1
  }
  return left > 0 ? note : at
}
