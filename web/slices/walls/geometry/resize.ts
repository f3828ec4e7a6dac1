// Sizing a box by one of its eight handles: what lies opposite stays where it is, however the box is turned.
import type { Place } from '#contract/modules'
import { middleOf } from './box.ts'
import { type Point, plus, turned } from './point.ts'

/** Which edges a handle moves: west or east, north or south. */
export interface Handle {
  readonly across: -1 | 0 | 1
  readonly down: -1 | 0 | 1
}

/** Clockwise from the upper left, as they stand around a box. */
export const handles: readonly Handle[] = [
  { across: -1, down: -1 },
  { across: 0, down: -1 },
  { across: 1, down: -1 },
  { across: 1, down: 0 },
  { across: 1, down: 1 },
  { across: 0, down: 1 },
  { across: -1, down: 1 },
  { across: -1, down: 0 },
]

/** The bounds of the contract. */
export const sizeBounds = { width: { least: 40, most: 4_000 }, height: { least: 24, most: 4_000 } } as const

const within = (value: number, { least, most }: { readonly least: number; readonly most: number }): number =>
  Math.min(most, Math.max(least, value))

interface How {
  /** Keeps width to height as it was. */
  readonly ratio?: boolean
  /** Moves the opposite edge as far the other way. */
  readonly fromMiddle?: boolean
}

/** The box after its handle was moved by `moved` (px of the wall). */
export function resized(place: Place, { across, down }: Handle, moved: Point, { ratio, fromMiddle }: How = {}): Place {
  const own = turned(moved, -place.turn)
  const grows = fromMiddle ? 2 : 1
  let width = within(place.width + own.x * across * grows, sizeBounds.width)
  let height = within(place.height + own.y * down * grows, sizeBounds.height)
  if (ratio) {
    const byWidth = width / place.width
    const byHeight = height / place.height
    const wanted = across === 0 ? byHeight : down === 0 ? byWidth : Math.max(byWidth, byHeight)
    const factor = within(wanted, {
      least: Math.max(sizeBounds.width.least / place.width, sizeBounds.height.least / place.height),
      most: Math.min(sizeBounds.width.most / place.width, sizeBounds.height.most / place.height),
    })
    width = place.width * factor
    height = place.height * factor
  }
  if (fromMiddle) return around(place, middleOf(place), width, height)
  // The opposite corner (or edge's middle) keeps its place, so the middle moves by half of what was gained.
  const gained = { x: ((width - place.width) * across) / 2, y: ((height - place.height) * down) / 2 }
  return around(place, plus(middleOf(place), turned(gained, place.turn)), width, height)
}

const around = (place: Place, middle: Point, width: number, height: number): Place => ({
  ...place,
  x: middle.x - width / 2,
  y: middle.y - height / 2,
  width,
  height,
})
