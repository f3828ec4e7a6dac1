// Everyone in the courtyard with their place on the floor: those whom presence tells, and nobody else.
import { computed } from '@preact/signals'
import type { PersonPresence } from '#contract/presence'
import type { Tile } from '#contract/lobby'
import { person } from '../../bedrock/session.ts'
import { hidden } from '../presence/index.ts'
import { peopleAround } from '../presence/people-around.ts'
import { seedTile } from './by-id.ts'
import { type Point, side } from './iso.ts'
import { looked, tiles } from './tiles.ts'

export interface CatHere extends PersonPresence {
  readonly tile: Tile
  /** In tiles; those who share one stand around its middle. */
  readonly at: Point
  readonly own: boolean
}

const apart = 0.27

/** In the middle of a tile, or at a part of the way around it. */
function around({ x, y }: Tile, part: number | null): Point {
  const [away, turn] = part === null ? [0, 0] : [apart, part * Math.PI * 2]
  return { x: x + 0.5 + Math.cos(turn) * away, y: y + 0.5 + Math.sin(turn) * away }
}

/** In the order of their names; nobody before the house has said where they stand. */
export const catsHere = computed((): readonly CatHere[] => {
  if (!looked.value) return []
  const shared = new Map<number, number[]>()
  const walked = tiles.value
  const placed = peopleAround.value.map((one) => {
    const tile = walked.get(one.id) ?? seedTile(one.id)
    const key = tile.y * side + tile.x
    const there = shared.get(key) ?? []
    if (there.length === 0) shared.set(key, there)
    there.push(one.id)
    return { one, tile, there }
  })
  return placed.map(({ one, tile, there }) => {
    const at = there.length > 1 ? around(tile, there.indexOf(one.id) / there.length) : around(tile, null)
    return { ...one, tile, at, own: one.id === person.value?.id }
  })
})

/** One's own cat; undefined while one is hidden. */
export const ownCat = (): CatHere | undefined => catsHere.peek().find(({ own }) => own)

/** [PRES-2.10] Whether the house has said that nobody else is around. */
export const alone = computed(
  () =>
    looked.value &&
    (hidden.value ? peopleAround.value.length === 0 : peopleAround.value.length === 1 && ownCat() !== undefined),
)

/** How near somebody must stand to be opened by Enter, in tiles. */
const reach = 2.5

/** Who stands nearest to one's own cat, within reach. */
export function nearest(): CatHere | undefined {
  const own = ownCat()
  if (!own) return undefined
  const away = ({ at }: CatHere): number => Math.hypot(at.x - own.at.x, at.y - own.at.y)
  const [first] = catsHere
    .peek()
    .filter((cat) => !cat.own && away(cat) <= reach)
    .sort((a, b) => away(a) - away(b))
  return first
}
