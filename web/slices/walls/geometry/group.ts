// Several boxes as one: moved, turned and scaled together, and rounded to what the contract takes.
import { sizes } from '#contract/limits'
import type { Place } from '#contract/modules'
import { boundsOfAll, middleOf } from './box.ts'
import { type Point, minus, normalTurn, plus, times, turned } from './point.ts'
import { sizeBounds } from './resize.ts'

const reach = sizes.wallReachPx

/** Each moved by the same way. */
export const movedBy = (places: readonly Place[], by: Point): readonly Place[] =>
  places.map((place) => ({ ...place, x: place.x + by.x, y: place.y + by.y }))

/** Each turned and scaled around one point; a size beyond its bounds stays at them. */
export const turnedAround = (places: readonly Place[], centre: Point, degrees: number, factor = 1): readonly Place[] =>
  places.map((place) => {
    const middle = plus(centre, times(turned(minus(middleOf(place), centre), degrees), factor))
    const width = clamp(place.width * factor, sizeBounds.width.least, sizeBounds.width.most)
    const height = clamp(place.height * factor, sizeBounds.height.least, sizeBounds.height.most)
    return { ...place, width, height, x: middle.x - width / 2, y: middle.y - height / 2, turn: place.turn + degrees }
  })

/** The middle of what surrounds them. */
export function middleOfAll(places: readonly Place[]): Point {
  const bounds = boundsOfAll(places)
  return bounds ? { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 } : { x: 0, y: 0 }
}

/** Whole numbers within the bounds of the contract. */
export const settled = (place: Place): Place => ({
  x: clamp(Math.round(place.x), -reach, reach),
  y: clamp(Math.round(place.y), -reach, reach),
  width: clamp(Math.round(place.width), sizeBounds.width.least, sizeBounds.width.most),
  height: clamp(Math.round(place.height), sizeBounds.height.least, sizeBounds.height.most),
  turn: Math.round(normalTurn(place.turn)),
  layer: clamp(Math.round(place.layer), 0, 9_999),
})

/** An angle, or the multiple of `step` nearest to it if it is within `slack`. */
export function restingTurn(degrees: number, step: number, slack: number): number {
  const near = Math.round(degrees / step) * step
  return Math.abs(degrees - near) <= slack ? near : degrees
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
