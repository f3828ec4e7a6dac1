// What a line may speak of: words that came from outside, each with where they came from.

/** Places in a line that facts fill. */
export type Slot = 'user' | 'othercat' | 'room' | 'thing' | 'memory' | 'while'

/** One fact: its words, and what it follows from, such as an entry of a log or a memory; null where it is plain to see. */
export interface Fact {
  readonly text: string
  readonly source: string | null
}

/** Only public facts belong here: no whisper, no private room, no failed passphrase. A room is told as `#kitchen`, a person by the name that others see. */
export type Facts = { readonly [S in Slot]?: Fact }
