// Cutting rings by straight lines.
import { between, type Point, type Ring } from './ring.ts'

/** The part of a ring where a measure is not below zero (Sutherland and Hodgman); empty if there is none. The measure is linear, so that cuts are straight. */
export const cutBy = (ring: Ring, measure: (point: Point) => number): Ring =>
  ring.flatMap((point, index) => {
    const before = ring.at(index - 1) ?? point
    const [now, then] = [measure(point), measure(before)]
    const crossing: Point[] = now >= 0 === then >= 0 ? [] : [between(before, point, then / (then - now))]
    return now >= 0 ? [...crossing, point] : crossing
  })

/** The part of a ring between two heights. */
export const bandOf = (ring: Ring, top: number, bottom: number): Ring =>
  cutBy(
    cutBy(ring, ([, y]) => y - top),
    ([, y]) => bottom - y,
  )
