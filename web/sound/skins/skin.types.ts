// What a player looks like, as data: where each part lies on a grid of its own, in which of the house's inks, and what is seen of the sound. Whoever makes one writes no code.

/** The house's inks that look alike by day and by night; what is written on one has the colour that can be read there. */
export const inks = ['acid', 'coral', 'cyan', 'sun', 'violet', 'orange', 'white', 'concrete', 'slate', 'black'] as const
export type Ink = (typeof inks)[number]

/** Left, top, width and height, in units of the skin's grid. */
export type Box = readonly [left: number, top: number, width: number, height: number]

/** Drawn only: a plate, rows of holes, a cone that moves with the low sounds, a reel that turns with the tape. */
export const drawnParts = ['plate', 'holes', 'cone', 'reel'] as const
/** Live: the strength of each pitch, the wave itself, or how loud all of it is. */
export const livePictures = ['spectrum', 'wave', 'level'] as const
/** What a player cannot be without; each stands in it once. */
export const controls = ['play', 'seek', 'knob', 'title', 'time'] as const

export interface Part {
  readonly is: (typeof drawnParts)[number] | (typeof livePictures)[number] | (typeof controls)[number]
  readonly at: Box
  readonly ink: Ink
  /** How round its corners are, in units. */
  readonly round: number
}

export interface Skin {
  readonly v: 1
  readonly name: string
  /** The grid. */
  readonly size: readonly [width: number, height: number]
  /** From the back to the front. */
  readonly parts: readonly Part[]
}
