// Which notes grate: a semitone or a minor ninth between two that are written to sound together.
import { isPitched } from '../instruments.ts'
import { letterOf, noteName } from '../sheet.ts'
import type { Song } from '../song.types.ts'

const grating = new Set([1, 13, 25, 37])

/** Each pair, once a pattern, as `A 17: E4 F4 (keys, lead)`. Sevenths and tritones are no clashes here. */
export const clashesIn = (song: Song): string[] =>
  song.patterns.flatMap(({ length, cells }, pattern) => {
    const found = new Set<string>()
    const sounding = song.tracks
      .filter(({ instrument }) => isPitched(instrument))
      .flatMap(({ id }) => (cells[id] ?? []).map((cell) => ({ ...cell, id })))
    for (let step = 0; step < length; step += 1) {
      const now = sounding.filter((cell) => cell.step <= step && step < cell.step + cell.length)
      for (const one of now)
        for (const two of now)
          if (grating.has(two.note - one.note))
            found.add(
              `${letterOf(pattern)} ${Math.max(one.step, two.step) + 1}: ${noteName(one.note)} ${noteName(two.note)} (${one.id}, ${two.id})`,
            )
    }
    return [...found]
  })
