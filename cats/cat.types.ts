// The words in which the cats' minds speak of themselves and of the house.

/** A point of pleasure, arousal and dominance, each from −1 to 1. */
export type Pad = [pleasure: number, arousal: number, dominance: number]

/** Somebody whom a cat may know: a person by their positive id, the cat at place n of the cast as −1 − n, nobody as 0. */
export type Agent = number

/** Where something is: `den`, `room:7`, or `wall:3` by whose wall it is. */
export type Place = 'den' | `room:${number}` | `wall:${number}`

/** What a cat is busy with. */
export type Activity = 'asleep' | 'loaf' | 'patrol' | 'watch' | 'play' | 'groom' | 'perform'

/** How far each of a cat's wants has grown, 0 to 1; energy is the one that shrinks. */
export interface Drives {
  energy: number
  hunger: number
  social: number
  novelty: number
  territory: number
}

/** Three axes, to go through. */
export const axes = [0, 1, 2] as const
