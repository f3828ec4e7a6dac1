// Says where everyone who is in sight is drawn: the mats, then the cats from back to front, then as many names as do not cover each other.
import type { Camera } from './camera.ts'
import { catRoom, catSize } from './cat-sheet.ts'
import type { KeptSheet } from './copyist.ts'
import { createFreePlaces } from './free-places.ts'
import { groundOf, type Point } from './iso.ts'
import type { Sheets } from './sheets.ts'
import type { Walker } from './walkers.ts'

interface Stage {
  readonly camera: Camera
  readonly sheets: Sheets
  readonly scale: number
  /** Whose name is lit. */
  readonly lit: number | null
}

export interface Drawn {
  readonly walker: Walker
  /** Of the feet, on the screen. */
  readonly foot: Point
}

const hopHeight = 9
/** Where a name may stand under the feet, the better place first. */
const under = [7, 25] as const
const around = 90

/** Those in sight, back to front. */
export function inSight(walkers: Iterable<Walker>, camera: Camera): Drawn[] {
  const { width, height } = camera.size
  const seen: Drawn[] = []
  for (const walker of walkers) {
    const foot = camera.toScreen(groundOf(walker.at))
    if (foot.x > -around && foot.x < width + around && foot.y > -around && foot.y < height + around)
      seen.push({ walker, foot })
  }
  return seen.sort((a, b) => a.foot.y - b.foot.y || a.walker.cat.id - b.walker.cat.id)
}

/** Where a cat that stands there is drawn. */
export const boxOf = ({ foot }: Drawn) => ({
  left: foot.x - catSize / 2,
  right: foot.x + catSize / 2,
  top: foot.y - catSize,
  bottom: foot.y + 8,
})

/** The topmost cat under a point of the screen. */
export const catUnder = (drawn: readonly Drawn[], { x, y }: Point): Drawn | undefined =>
  drawn.findLast((one) => {
    const { left, right, top, bottom } = boxOf(one)
    return x >= left && x <= right && y >= top && y <= bottom
  })

/** Adds the key and the place of each sheet, as they lie on each other in the window of the floor. */
export function placeCats(drawn: readonly Drawn[], places: number[], { camera, sheets, scale, lit }: Stage): void {
  // Whole pixels of the screen are copied, and nothing is blurred on the way.
  const put = ({ key }: KeptSheet, x: number, y: number): void =>
    void places.push(key, Math.round(x * scale), Math.round(y * scale))
  for (const { walker, foot } of drawn) {
    const mat = sheets.mat(walker.cat)
    put(mat, foot.x - mat.width / 2, foot.y - mat.height / 2)
  }
  for (const { walker, foot } of drawn) {
    const cat = sheets.cat(walker.cat, walker.turned)
    put(cat, foot.x - cat.width / 2, foot.y - cat.height + catRoom + 4 - walker.hop * hopHeight)
  }
  const free = createFreePlaces(camera.size)
  const first = ({ walker: { cat } }: Drawn): number => (cat.id === lit ? 0 : cat.own ? 1 : 2)
  const leading = drawn.filter((one) => first(one) < 2).sort((a, b) => first(a) - first(b))
  for (const one of [...leading, ...drawn.filter((each) => first(each) === 2)]) {
    const name = sheets.name(one.walker.cat, one.walker.cat.id === lit)
    const left = one.foot.x - name.width / 2
    const below = under.find((by) => free.take({ left, top: one.foot.y + by, width: name.width, height: name.height }))
    if (below !== undefined) put(name, left, one.foot.y + below)
  }
}
