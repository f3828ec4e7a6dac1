// Where what sizes and turns a box can be held without being in the way of what lies around it.
import type { Place } from '#contract/modules'
import { type Bounds, boundsOf, middleOf } from './box.ts'
import { type Point, plus, turned } from './point.ts'
import { type Handle, handles } from './resize.ts'

/** Something else in sight. */
export interface Neighbour {
  readonly bounds: Bounds
  readonly layer: number
}

type TurnSide = 'above' | 'right' | 'left' | 'below' | 'within' | 'nowhere'

export interface Grips {
  /** The handles lie within the edges; around a box too small for that its corners lie outside. */
  readonly within: boolean
  /** Which of the eight handles there are. */
  readonly handles: readonly boolean[]
  /** Where the one that turns stands. */
  readonly turn: TurnSide
}

interface Around {
  readonly others: readonly Neighbour[]
  /** What the window shows. */
  readonly part: Bounds
  /** The width of what is held, in px of the wall. */
  readonly reach: number
  /** How far from the edge the one that turns stands. */
  readonly stem: number
  /** It is a box around several. */
  readonly several: boolean
}

const sides = {
  above: { across: 0, down: -1 },
  right: { across: 1, down: 0 },
  left: { across: -1, down: 0 },
  below: { across: 0, down: 1 },
} as const

/** So many handles have to have room along an edge for them to lie within it. */
const roomy = 3

const isFree = ({ x, y }: Point, half: number, taken: readonly Bounds[]): boolean =>
  taken.every(
    ({ left, top, right, bottom }) => x + half <= left || x - half >= right || y + half <= top || y - half >= bottom,
  )
const lies = ({ x, y }: Point, half: number, { left, top, right, bottom }: Bounds): boolean =>
  x - half >= left && x + half <= right && y - half >= top && y + half <= bottom

/** What a box lies upon is no neighbour of it: there is enough of that elsewhere. */
const isGround = ({ bounds: { left, top, right, bottom } }: Neighbour, box: Bounds): boolean =>
  left <= box.left && top <= box.top && right >= box.right && bottom >= box.bottom

/** The grips of a box: none covers a neighbour, within its own edges none that lies in front. */
export function gripsOf(box: Place, { others, part, reach, stem, several }: Around): Grips {
  const half = reach / 2
  const within = !several && box.width >= roomy * reach && box.height >= roomy * reach
  const own = boundsOf(box)
  const neighbours = others.filter((other) => !isGround(other, own))
  const all = neighbours.map(({ bounds }) => bounds)
  const before = neighbours.filter(({ layer }) => layer > box.layer).map(({ bounds }) => bounds)
  const middle = middleOf(box)
  /** A point beside an edge or a corner, so far outside of it. */
  const beside = ({ across, down }: Handle, out: number): Point =>
    plus(middle, turned({ x: across * (box.width / 2 + out), y: down * (box.height / 2 + out) }, box.turn))
  const side = (['above', 'right', 'left', 'below'] as const).find((one) => {
    const point = beside(sides[one], stem)
    return lies(point, half, part) && isFree(point, half, all)
  })
  const inner = within && box.height >= (roomy + 1) * reach ? 'within' : 'nowhere'
  return {
    within,
    handles: handles.map((handle) => {
      if (within) return isFree(beside(handle, -half), half, before)
      return handle.across !== 0 && handle.down !== 0 && isFree(beside(handle, half), half, all)
    }),
    turn: side ?? inner,
  }
}
