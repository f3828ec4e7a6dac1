// What the page tells the thread that makes a song's sound, and what it hears from there.
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'
import type { SongAnchor, SongPlace } from './song-player.types.ts'

export type SongOrder =
  | { readonly what: 'load'; readonly song: Song; readonly anchor?: SongAnchor | undefined }
  | {
      readonly what: 'play'
      readonly played: Played
      readonly from: number
      readonly countIn: number
      readonly at?: number | undefined
    }
  | { readonly what: 'align'; readonly anchor: SongAnchor; readonly atOnce: boolean }
  | { readonly what: 'repeat'; readonly again: boolean }
  | { readonly what: 'stop' }
  | { readonly what: 'seek'; readonly step: number }
  | { readonly what: 'strike'; readonly track: string; readonly note: number; readonly force: number }
  | { readonly what: 'release'; readonly track: string; readonly note: number }
  | { readonly what: 'metronome'; readonly on: boolean }
  /** It may be forgotten. */
  | { readonly what: 'end' }

/** The place, and what is needed to know it between two tellings. */
export interface SongTold {
  readonly place: SongPlace
  /** When the step of the place is heard, on the clock of the context. */
  readonly time: number
  readonly secondsPerStep: number
}
