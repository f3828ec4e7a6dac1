// What the page and the worker that renders say to each other.
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'

export interface RenderOrder {
  readonly song: Song
  readonly what: Played
}

export type RenderTold =
  | { readonly progress: number }
  | { readonly wav: ArrayBuffer }
  /** `long`: longer than what is rendered. */
  | { readonly fault: 'long' | 'broken' }
