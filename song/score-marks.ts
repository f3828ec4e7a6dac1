// Where the notes of a song stand on its score: each that is heard, as often as it is played.
import { heardTracks } from './heard-tracks.ts'
import type { Course } from './lane.ts'
import type { Song } from './song.types.ts'

export interface ScoreMark {
  /** In steps from the beginning, with its length. */
  readonly start: number
  readonly length: number
  /** The pitch of what is sung, 0–127; of what is struck, the place of its track. */
  readonly row: number
  readonly sung: boolean
}

/** Tells each mark; of repeats that are shorter than so many steps only as many as can be told apart, so that its work is bounded, however long the song. */
export function eachMark(song: Song, course: Course, leastSteps: number, told: (mark: ScoreMark) => void): void {
  const tracks = heardTracks(song.tracks)
  for (const { pattern: index, start, length, times, transpose } of course.stretches) {
    const pattern = song.patterns[index]
    if (!pattern) continue
    const stride = Math.max(1, Math.ceil(leastSteps / length))
    for (let time = 0; time < times; time += stride)
      for (const [id, { place, pitched }] of tracks)
        for (const cell of pattern.cells[id] ?? [])
          if (cell.step < pattern.length)
            told({
              start: start + time * length + cell.step,
              length: pitched ? cell.length : 1,
              row: pitched ? Math.min(127, Math.max(0, cell.note + transpose)) : place,
              sung: pitched,
            })
  }
}
