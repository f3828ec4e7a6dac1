// The ways of looking at a wall.

export type Way = 'canvas' | 'column' | 'calm'

const narrow = matchMedia('(max-width: 47.99rem)')

/** How somebody meets a wall first: one thing below the other where the window is as narrow as a phone's. */
export const firstWay = (): Way => (narrow.matches ? 'column' : 'canvas')
