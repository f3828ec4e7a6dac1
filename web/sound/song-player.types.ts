// How pages play a song: what the studio, a song's page and the house's deck hold of the one that makes the sound.
import type { Played } from '#song/played.types'
import type { Song } from '#song/song.types'

/** Where it is; told some thirty times a second while it plays, and once at every stop, seek and change of tempo. */
export interface SongPlace {
  readonly playing: boolean
  /** Steps from the song's beginning, fractional. */
  readonly step: number
  /** The section of the lane, and the step within its pattern. */
  readonly section: number
  readonly within: number
  /** Loudest sample since the last telling, 0–1 and above, by track id; and of the sum. */
  readonly peaks: Readonly<Record<string, number>>
  readonly peak: number
}

export type { Played }

/** Where a song is that several hear at once: this step is heard at this moment, in seconds on the clock of the context. */
export interface SongAnchor {
  readonly step: number
  readonly time: number
}

export interface SongPlayer extends AsyncDisposable {
  /** Where its sound comes out; whoever holds it connects it. */
  readonly output: AudioNode
  /** Takes a song, or its next version while it plays: nothing is heard of the change but what was changed. */
  /** With an anchor the number of the step is kept, and a song whose moment is yet to come waits for it, as when the tempo changes for everybody. */
  load(song: Song, anchor?: SongAnchor): void
  /** At once, or so that the step is heard at a moment of the context’s clock; of one that has passed it plays what is due now. */
  play(what: Played, fromStep?: number, at?: number): void
  /** Says where it ought to be: it is brought there by a thousandth of the time that passes, or at once where it is far off or nobody has listened for long. */
  align(anchor: SongAnchor, atOnce?: boolean): void
  /** Whether what plays begins anew at its end; it goes on where it is. */
  repeat(again: boolean): void
  stop(): void
  seek(step: number): void
  /** Sounds one note now, as long as it is held, without the transport: for keys, cells and instruments tried out. */
  strike(track: string, note: number, velocity: number): void
  release(track: string, note: number): void
  /** Clicks on beats, the first of a bar higher; `bars` of it before `play` begins to sound. */
  metronome(on: boolean, bars?: 0 | 1 | 2): void
  /** The step that sounds at this moment of the audio clock, for recording what is played; null when stopped. */
  stepNow(): number | null
  onPlace(told: (place: SongPlace) => void): () => void
}
