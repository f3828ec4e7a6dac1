// Notes as the original wrote them: `C2`, `F#4`, `Bb3`, or a MIDI number.
import { bounds } from './format/bounds.ts'

const semitones: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 }
const written = /^([a-g])([#b]?)(-?\d)$/

/** The MIDI number of a note, or null where it is none. */
export function oldNote(said: unknown): number | null {
  if (typeof said === 'number') return isNote(said) ? said : null
  const [, letter = '', accidental = '', octave = ''] =
    written.exec(typeof said === 'string' ? said.slice(0, 8).toLowerCase() : '') ?? []
  const base = semitones[letter]
  if (base === undefined) return null
  const note = base + (accidental === '#' ? 1 : accidental === 'b' ? -1 : 0) + (Number(octave) + 1) * 12
  return isNote(note) ? note : null
}

const isNote = (value: number): boolean =>
  Number.isInteger(value) && value >= bounds.note.least && value <= bounds.note.most
