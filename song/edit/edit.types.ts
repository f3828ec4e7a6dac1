// Edits as data: small, each of one thing that it sets, so that they can be sent, kept in order and replayed. Edits of different things come to the same in any order.
import type { Settings } from '../format/read-settings.ts'
import type { SongFault } from '../song-fault.types.ts'
import type { Cell, Effects, Section, Song, Track } from '../song.types.ts'

/** What a cell is apart from where it is. */
export type CellLook = Omit<Cell, 'step' | 'note'>

export type Edit =
  /** Sets one cell, or takes it away. */
  | {
      readonly op: 'cell'
      readonly pattern: number
      readonly track: string
      readonly step: number
      readonly note: number
      readonly cell: CellLook | null
    }
  /** All cells of one track in one pattern. */
  | { readonly op: 'row'; readonly pattern: number; readonly track: string; readonly cells: readonly Cell[] }
  | { readonly op: 'song'; readonly set: Partial<Settings> }
  | { readonly op: 'effects'; readonly set: Partial<Effects> }
  | { readonly op: 'track'; readonly track: string; readonly set: Partial<Omit<Track, 'id'>> }
  | { readonly op: 'add-track'; readonly track: Track; readonly at: number }
  /** With its cells. */
  | { readonly op: 'remove-track'; readonly track: string }
  | { readonly op: 'move-track'; readonly track: string; readonly at: number }
  | { readonly op: 'length'; readonly pattern: number; readonly length: number }
  /** An empty one more at the end. */
  | { readonly op: 'add-pattern'; readonly length: number }
  /** The last one, with its cells, which no section plays. */
  | { readonly op: 'drop-pattern' }
  | { readonly op: 'lane'; readonly lane: readonly Section[] }

/** What became of a song by an edit. */
export type Edited = { readonly song: Song } | { readonly fault: SongFault }
