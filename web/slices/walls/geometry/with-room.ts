// Where things lie once some of them are higher: what was below them is moved down, what was beside them stays.
import type { Place } from '#contract/modules'
import { type Bounds, boundsOf } from './box.ts'
import { settled } from './group.ts'
import { resized } from './resize.ts'

interface Thing {
  readonly id: string
  readonly place: Place
  /** How much higher it has to be. */
  readonly lacks: number
}

const down = { across: 0, down: 1 } as const
/** More than this is not kept between a thing and what is moved by it. */
const usualGap = 24
/** Turned things reach a little into those below, and still lie above them. */
const slack = 24

/** The place made higher, its upper edge staying. */
export function higher(place: Place, by: number): Place {
  const turn = (place.turn * Math.PI) / 180
  return resized(place, down, { x: -Math.sin(turn) * by, y: Math.cos(turn) * by })
}

const shareWidth = (one: Bounds, other: Bounds): boolean => one.left < other.right - 8 && other.left < one.right - 8

/** [WALL-2.65] The places of those that are not as before. */
export function withRoom(things: readonly Thing[]): ReadonlyMap<string, Place> {
  const settledAbove: { readonly before: Bounds; readonly bottom: number }[] = []
  const changed = new Map<string, Place>()
  const fromTop = things
    .map((thing) => ({ ...thing, before: boundsOf(thing.place) }))
    .toSorted((one, other) => one.before.top - other.before.top)
  for (const { id, place, lacks, before } of fromTop) {
    const pushes = settledAbove
      .filter((above) => above.before.bottom <= before.top + slack && shareWidth(above.before, before))
      .map((above) => above.bottom + Math.min(usualGap, before.top - above.before.bottom) - before.top)
    const by = Math.ceil(Math.max(0, ...pushes))
    const moved = { ...place, y: place.y + by }
    const next = by === 0 && lacks === 0 ? place : settled(lacks > 0 ? higher(moved, lacks) : moved)
    settledAbove.push({ before, bottom: next === place ? before.bottom : boundsOf(next).bottom })
    if (next !== place) changed.set(id, next)
  }
  return changed
}
