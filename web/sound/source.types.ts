// What makes a sound, as the bus leads it, and what it tells the bus.

/** Whatever sounds in a channel. */
export interface Source {
  play(fromMs: number): void
  pause(): void
  seek(ms: number): void
  /** Another one has its place now. */
  end(): void
}

/** What a source tells of itself. */
export interface Telling {
  readonly playing: () => void
  readonly paused: () => void
  readonly at: (ms: number) => void
  readonly ended: () => void
  readonly failed: () => void
}
