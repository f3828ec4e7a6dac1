// Notes of a scale: which belong to it, which lies nearest, and how one goes up and down in it.
import { type ScaleName, scales } from './scales.ts'

/** Whether a note belongs to the scale in this key. */
export const isInScale = (note: number, key: number, scale: ScaleName): boolean =>
  scales[scale].some((step) => step === degreeOf(note, key))

/** The nearest note of the scale, the lower of two that are as near. */
export function nearestInScale(note: number, key: number, scale: ScaleName): number {
  for (let away = 0; away < 12; away++)
    for (const near of [note - away, note + away])
      if (near >= 0 && near <= 127 && isInScale(near, key, scale)) return near
  return note
}

/** The note so many steps of the scale higher, or lower; null beyond the range of notes. */
export function movedInScale(note: number, steps: number, key: number, scale: ScaleName): number | null {
  const from = nearestInScale(note, key, scale)
  const degrees: readonly number[] = scales[scale]
  const to = degrees.indexOf(degreeOf(from, key)) + steps
  const octaves = Math.floor(to / degrees.length)
  const moved = from - degreeOf(from, key) + octaves * 12 + (degrees[to - octaves * degrees.length] ?? 0)
  return moved >= 0 && moved <= 127 ? moved : null
}

const degreeOf = (note: number, key: number): number => (((note - key) % 12) + 12) % 12
