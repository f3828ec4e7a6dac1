// How high a box can become before it reaches what lies below it.
import type { Place } from '#contract/modules'
import { boundsOf } from './box.ts'

type Box = Omit<Place, 'layer'>

const gap = 8

/** The height up to which a box covers none of those below it; its own where it is turned, because then it grows another way than down. */
export function roomBelow(box: Box, others: readonly Box[]): number {
  if (box.turn !== 0) return box.height
  const tops = others
    .map(boundsOf)
    .filter(({ left, right, top }) => left < box.x + box.width && right > box.x && top >= box.y + box.height)
    .map(({ top }) => top - gap - box.y)
  return Math.max(box.height, Math.floor(Math.min(Infinity, ...tops)))
}
