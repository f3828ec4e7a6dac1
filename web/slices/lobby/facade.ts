// The two walls of the block behind the courtyard, flat as they are built: windows in rows, a door each, and the washing between them.
import { groundOf, type Point, side } from './iso.ts'

export const walls = ['left', 'right'] as const
export type Wall = (typeof walls)[number]

const wallHeight = 168

/** A rectangle on a wall: from tile to tile along it, from share to share of its height. */
export function onWall(wall: Wall, from: number, to: number, low: number, high: number): readonly Point[] {
  const at = (along: number, up: number): Point => {
    const { x, y } = groundOf(wall === 'left' ? { x: 0, y: along } : { x: along, y: 0 })
    return { x, y: y - up * wallHeight }
  }
  return [at(from, low), at(to, low), at(to, high), at(from, high)]
}

const doorAt = 8

/** Two rows; none is lit, because the house says nothing of who is at home. */
export const windows = (wall: Wall): readonly (readonly Point[])[] =>
  [0.14, 0.58].flatMap((low, row) =>
    Array.from({ length: side / 2 }, (_, n) => n * 2 + 0.5)
      .filter((from) => row === 1 || Math.abs(from - doorAt) > 1.6)
      .map((from) => onWall(wall, from, from + 1, low, low + 0.28)),
  )

/** One each, on the ground. */
export const doors = (wall: Wall): readonly (readonly Point[])[] => [onWall(wall, doorAt, doorAt + 1.3, 0, 0.44)]

const [hookLeft, hookRight] = [onWall('left', 6, 6, 0.92, 0.92)[0], onWall('right', 6, 6, 0.92, 0.92)[0]]
const sag = 34
const from = hookLeft ?? { x: 0, y: 0 }
const to = hookRight ?? { x: 0, y: 0 }

/** The line that the washing hangs on. */
export const rope = `M${from.x} ${from.y}Q0 ${from.y + sag * 2} ${to.x} ${to.y}`

const onRope = (part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + sag * 4 * part * (1 - part),
})

const shirt = 'l9 -2 5 5 8 0 5 -5 9 2 12 13 -10 8 -5 -4 0 32 -28 0 0 -32 -5 4 -10 -8z'
const trousers = 'l30 0 3 44 -13 0 -5 -28 -5 28 -13 0z'
const sheet = 'l46 0 -2 40 -42 2z'

interface Cloth {
  readonly d: string
  readonly ink: 'print' | 'sun'
}

const hung = [
  [0.2, shirt, 'print'],
  [0.33, trousers, 'sun'],
  [0.44, sheet, 'sun'],
  [0.58, shirt, 'sun'],
  [0.7, trousers, 'print'],
] as const

/** What hangs there. */
export const clothes: readonly Cloth[] = hung.map(([part, shape, ink]) => {
  const { x, y } = onRope(part)
  return { d: `M${Math.round(x)} ${Math.round(y)}${shape}`, ink }
})
