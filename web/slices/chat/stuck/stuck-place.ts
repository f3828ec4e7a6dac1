// Where things hang on a message: in thousandths of its width, and turned a little.
import type { StuckOn } from '#contract/stuck'

export interface StuckPlace {
  readonly x: number
  readonly turn: number
}

const within = (low: number, high: number, value: number): number => Math.round(Math.max(low, Math.min(high, value)))

/** A place as the house takes it. */
export const settled = ({ x, turn }: StuckPlace): StuckPlace => ({
  x: within(0, 1_000, x),
  turn: within(-30, 30, turn),
})

const step = 40
const tilts = [-5, 4, -2, 6, -7, 2] as const

/** The freest place beside what hangs there already: the first from the left where nothing does, else as far from the others as can be. */
export function freePlace(all: readonly Pick<StuckOn, 'x'>[]): StuckPlace {
  const turn = tilts[all.length % tilts.length] ?? 0
  let best = { x: 0, room: 0 }
  for (let x = 0; x <= 1_000; x += step) {
    const room = Math.min(...all.map((each) => Math.abs(each.x - x)), wide)
    if (room > best.room) best = { x, room }
  }
  return { x: best.x, turn }
}

/** From this distance on, what hangs beside is not in the way. */
const wide = 160

/** What a key does to the place of one's own; null for keys that do nothing here. */
export function placeByKey({ x, turn }: StuckPlace, key: string, far: boolean): StuckPlace | null {
  const by = far ? 100 : 20
  if (key === 'ArrowLeft') return settled({ x: x - by, turn })
  if (key === 'ArrowRight') return settled({ x: x + by, turn })
  if (key === ',' || key === '<') return settled({ x, turn: turn - (far ? 10 : 3) })
  if (key === '.' || key === '>') return settled({ x, turn: turn + (far ? 10 : 3) })
  return null
}
