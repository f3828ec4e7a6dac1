// How much cats may say in a room, and how soon after each other: the figures of their design (CAT-3.15 to CAT-3.20).

/** How much of it a room wants. */
export type RoomMode = 'off' | 'rare' | 'normal'

/** What a mode with words in it allows. Rare is a quarter of normal. */
interface Bounds {
  /** In so many milliseconds a room's bucket gains one reaction, and it holds so many. */
  readonly refillMs: number
  readonly held: number
  /** Since the last line of a cat people have said so much, or so long has passed. */
  readonly messages: number
  readonly restMs: number
  readonly linesADay: number
}

export const bounds: Readonly<Record<Exclude<RoomMode, 'off'>, Bounds>> = {
  normal: { refillMs: 90_000, held: 2, messages: 6, restMs: 8 * 60_000, linesADay: 40 },
  rare: { refillMs: 360_000, held: 1, messages: 24, restMs: 32 * 60_000, linesADay: 10 },
}

/** Of ten reactions that nobody asked for, seven have no words. */
export const wordsShare = 0.3

/** At so many messages a minute only alarm and comfort are let through. */
export const hotPerMinute = 12

/** A call is answered in this share of cases, so long after it, and so often to one person within a stretch. */
export const calls = { share: 0.9, afterMs: [2_000, 6_000], times: 3, withinMs: 10 * 60_000 } as const

/** Cats say so much to each other in a row, unless people talk meanwhile, and then leave it for so long. */
export const exchange = { lines: 3, restMs: 30 * 60_000, messages: 3 } as const

/** The hours of the house in which cats make signs alone. */
export const night = { from: 23, until: 6 } as const
