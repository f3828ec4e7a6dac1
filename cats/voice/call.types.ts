// What a cat may say without words.

export const callNames = ['meow', 'mew', 'trill', 'chirp', 'chatter', 'purr', 'hiss'] as const
export type CallName = (typeof callNames)[number]

/** How it feels while it calls, each −1 to 1: pleasure, arousal, dominance. */
export interface Feeling {
  readonly p: number
  readonly a: number
  readonly d: number
}

export interface Call {
  readonly name: CallName
  readonly feeling: Feeling
  /** All chance in the sound comes from it. */
  readonly seed: number
}
