// The transport as the parts of the studio see and press it, whoever else hears it.
import type { ReadonlySignal } from '@preact/signals'
import type { Played, SongPlace } from '../../../../sound/song-player.types.ts'

export type Ear = (place: SongPlace) => void

export interface Playing {
  readonly plays: ReadonlySignal<boolean>
  /** What plays, or played last. */
  readonly what: ReadonlySignal<Played>
  /** On its way to the first sound. */
  readonly opening: ReadonlySignal<boolean>
  /** The browser lets no sound out. */
  readonly fault: ReadonlySignal<boolean>
  readonly clicks: ReadonlySignal<boolean>
  readonly countIn: ReadonlySignal<0 | 1 | 2>
  play(what: Played, from?: number): Promise<void>
  stop(): void
  /** The step that is heard now; null where nothing is. */
  stepNow(): number | null
  click(on: boolean, bars?: 0 | 1 | 2): void
  strike(track: string, note: number, velocity: number): Promise<void>
  release(track: string, note: number): void
  /** Hears where it is until the answer is called. */
  onPlace(ear: Ear): () => void
}
