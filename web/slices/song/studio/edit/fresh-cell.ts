// A cell as it is painted.
import { usual } from '#song/format/read-cell'
import { isPitched } from '#song/instruments'
import type { Cell, Song } from '#song/song.types'
import { homeOf } from './notes.ts'
import { trackOf } from './rows.ts'

/** Whether a track is struck, and has one note. */
export const isDrumIn = (song: Song, id: string): boolean => !isPitched(trackOf(song, id)?.instrument ?? 'kick')

/** With the note that was used on the track last, or the one that it begins with. */
export const freshCell = (song: Song, id: string, step: number, lastNote: number | undefined): Cell => ({
  ...usual,
  step,
  note: lastNote ?? homeOf(trackOf(song, id)?.instrument ?? 'kick', song.key, isDrumIn(song, id)),
})
