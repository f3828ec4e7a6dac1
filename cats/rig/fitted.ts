// One cat’s pieces in one posture, in layers from back to front: its body, what it wears about the neck, its head, and what comes before all of it.
import { cutBy } from './geometry/bands.ts'
import { jagged } from './geometry/jagged.ts'
import { readPath, ringOf } from './geometry/read-path.ts'
import type { Frame, Point, Ring } from './geometry/ring.ts'
import { frameOf, headPieces, onFrame } from './head.ts'
import type { Pose } from './pose.types.ts'
import { postures } from './postures/index.ts'
import type { Posture } from './postures/posture.types.ts'
import type { PartName, Piece } from './shape.types.ts'
import type { Fitting, Skin, Worn } from './skin.ts'

const floor = 94
const sheet = 96

export interface Fitted {
  readonly posture: Posture
  readonly frame: Frame
  readonly worn: Worn
  readonly body: readonly Piece[]
  /** Between body and head. */
  readonly under: readonly Piece[]
  readonly head: readonly Piece[]
  readonly before: readonly Piece[]
  /** Lines of legs and toes. */
  readonly legs: readonly Ring[]
}

/** How frightened fur must be to stand, and how far it then does. */
const stands = { from: 0.4, every: 7.5, out: 3.4 } as const

/** The posture of one who is wider and taller, or less, and perhaps faces the other way. */
function stretched(posture: Posture, { girth, height, turned }: Skin) {
  const side = (x: number): number => (turned ? sheet - x : x)
  const high = ([x, y]: Point): Point => [side(x), floor + (y - floor) * height]
  const wide = ([x, y]: Point): Point => high([posture.middle + (x - posture.middle) * girth, y])
  const [headX, headY] = high([posture.head.x, posture.head.y])
  return {
    drawn: {
      body: posture.body.map((path) => ringOf(path).map(wide)),
      legs: readPath(posture.legs).map((line) => line.map(wide)),
      before: (posture.before ?? []).map((path) => ringOf(path).map(high)),
    },
    line: ringOf(posture.tail).map(high),
    posture: {
      ...posture,
      middle: side(posture.middle),
      head: { ...posture.head, x: headX, y: headY, turn: turned ? -posture.head.turn : posture.head.turn },
      root: high(posture.root),
      chest: wide(posture.chest),
      flank: wide(posture.flank),
    },
  }
}

/** Nothing reaches into the floor. */
const standing = (piece: Piece): Piece => ({ ...piece, ring: cutBy(piece.ring, ([, y]) => floor - y) })

/** Puts a skin into a pose. */
export function fitted(skin: Skin, pose: Pose): Fitted {
  const { drawn, line, posture } = stretched(postures[pose.posture], skin)
  const frame = frameOf(skin, posture.head)
  const onEnd = (ring: Ring): Ring =>
    skin.fur && pose.bristle > stands.from ? jagged(ring, stands.every, stands.out * pose.bristle) : ring
  const pieces = (part: PartName, rings: readonly Ring[]): Piece[] =>
    rings.map((ring) => ({ part, ring, ink: skin.main }))
  const reshaped = (all: readonly Piece[]): readonly Piece[] => skin.reshape?.(all, pose) ?? all

  const tail = pieces('tail', skin.tail(line, pose, posture).map(onEnd))
  const trunk = pieces('body', drawn.body.map(onEnd))
  const arms = pieces('before', skin.legless ? [] : drawn.before)
  const body = reshaped(posture.wraps ? trunk : [...tail, ...trunk])
  const fitting: Fitting = {
    posture,
    pose,
    tail: line,
    body: body.map(({ ring }) => ring),
    onHead: (path) => readPath(path).map((ring) => onFrame(ring, frame)),
  }
  const worn = skin.dress?.(fitting) ?? {}
  return {
    posture,
    frame,
    worn,
    body: body.map(standing),
    under: (worn.under ?? []).map(standing),
    head: reshaped([...(worn.crest ?? []), ...headPieces(skin, pose, frame), ...(worn.top ?? [])]).map(standing),
    before: reshaped(posture.wraps ? [...arms, ...tail] : arms).map(standing),
    legs: skin.legless ? [] : drawn.legs,
  }
}
