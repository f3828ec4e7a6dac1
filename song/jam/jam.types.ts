// A jam as data: one song that several edit, and where it is. What is told of it folds to the same for everybody.
import type { Edit } from '../edit/edit.types.ts'
import type { Cell, Section, Song, Track } from '../song.types.ts'

/** In a jam nothing is named by hand: a track is called as its instrument is. */
export type JamTrack = Omit<Track, 'name'>

/** An edit without a name in it. Its lists are copies, which whoever sends them may have. */
export type JamEdit =
  | Exclude<Edit, { op: 'row' | 'lane' | 'track' | 'add-track' }>
  | { readonly op: 'row'; readonly pattern: number; readonly track: string; readonly cells: Cell[] }
  | { readonly op: 'lane'; readonly lane: Section[] }
  | { readonly op: 'track'; readonly track: string; readonly set: Partial<Omit<JamTrack, 'id'>> }
  | { readonly op: 'add-track'; readonly track: JamTrack; readonly at: number }

/** What is heard: the lane, or one pattern, over and over. */
export type JamPlayed = { readonly lane: true } | { readonly pattern: number }

export interface Anchor {
  /** Milliseconds since 1970 by the house's clock. */
  readonly at: number
  /** The step that sounds then, with its fraction. */
  readonly step: number
}

/** While it stands still, `step` is where it stopped. */
export interface JamTransport extends Anchor {
  readonly playing: boolean
  readonly what: JamPlayed
}

export interface JamState {
  readonly song: Song
  readonly transport: JamTransport
}

export type JamWish =
  | { readonly do: 'edit'; readonly edits: JamEdit[] }
  | { readonly do: 'play'; readonly what: JamPlayed; readonly step: number }
  | { readonly do: 'stop' }

export type JamOp =
  /** `anchor` where the tempo is another while it plays. */
  | { readonly do: 'edit'; readonly edits: JamEdit[]; readonly anchor?: Anchor }
  | { readonly do: 'transport'; readonly transport: JamTransport }
  | { readonly do: 'reset'; readonly seed: number }

/** What the house tells: a jam as it is, or everything that was done in it after a rev. */
export interface JamPart {
  readonly room_id: number
  /** Null: it has ended. */
  readonly epoch: string | null
  readonly rev: number
  /** The song in its canonical text. */
  readonly whole: { readonly song: string; readonly transport: JamTransport } | null
  readonly after_rev: number | null
  readonly changes: { readonly rev: number; readonly op: JamOp }[]
}
