// The courtyard seen at an angle: where a tile lies on the ground, and which tile lies under a point of it. The top corner of the floor is the origin.
import { sizes } from '#contract/limits'
import type { Tile } from '#contract/lobby'

export interface Point {
  readonly x: number
  readonly y: number
}

/** How wide a tile is; it is half as high. */
export const tileWidth = 96
const half = tileWidth / 2
const quarter = tileWidth / 4

/** How many tiles a side of the floor has. */
export const side = sizes.lobbyTiles

/** The ground's point of a place on the floor, in tiles; the middle of tile 0 lies at 0.5. */
export const groundOf = ({ x, y }: Point): Point => ({ x: (x - y) * half, y: (x + y) * quarter })

/** The place on the floor, in tiles, under a point of the ground. */
export const floorOf = ({ x, y }: Point): Point => ({
  x: (y / quarter + x / half) / 2,
  y: (y / quarter - x / half) / 2,
})

const within = (value: number): number => Math.min(side - 1, Math.max(0, value))

/** The same tile, or the nearest one that there is. */
export const onFloor = ({ x, y }: Point): Tile => ({ x: within(x), y: within(y) })

/** The tile under a point of the ground; null beside the floor. */
export function tileAt(point: Point): Tile | null {
  const at = floorOf(point)
  const tile = { x: Math.floor(at.x), y: Math.floor(at.y) }
  const { x, y } = onFloor(tile)
  return x === tile.x && y === tile.y ? tile : null
}
