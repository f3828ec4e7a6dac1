// Draws one cat as shapes: body, what it wears, head and face, each hiding what lies behind it.
import { shadeOf } from './geometry/halftone.ts'
import { seenOf } from './geometry/outline.ts'
import { ringOf, readPath } from './geometry/read-path.ts'
import type { Ring } from './geometry/ring.ts'
import { faceOf } from './face.ts'
import { frameOf, headPieces, onFrame } from './head.ts'
import type { Pose } from './pose.types.ts'
import { postures } from './postures/index.ts'
import type { Piece, Shape } from './shape.types.ts'
import type { Fitting, Skin } from './skin.ts'
import type { SkinName } from './skin.types.ts'
import { skins } from './skins/index.ts'

export interface Sketch {
  /** Everything that is printed, in its order. */
  readonly shapes: readonly Shape[]
  /** The shapes of the head alone. */
  readonly head: readonly Shape[]
}

/** One cat in one pose. */
export function sketchCat(name: SkinName, pose: Pose): Sketch {
  const skin: Skin = skins[name]
  const posture = postures[pose.posture]
  const frame = frameOf(skin, posture.head)
  const wide = (ring: Ring): Ring => ring.map(([x, y]) => [posture.middle + (x - posture.middle) * skin.girth, y])
  const piece = (part: Piece['part']) => (ring: Ring): Piece => ({ part, ring, ink: skin.main })
  const tail = skin.tail(ringOf(posture.tail), pose, posture).map(piece('tail'))
  const reshaped = (pieces: readonly Piece[]): readonly Piece[] => skin.reshape?.(pieces, pose) ?? pieces
  const trunk = (posture.body.map(ringOf)).map(wide).map(piece('body'))
  const body = reshaped(posture.wraps ? trunk : [...tail, ...trunk])
  const fitting: Fitting = {
    posture,
    pose,
    head: frame,
    onHead: (path) => readPath(path).map((ring) => onFrame(ring, frame)),
    body: body.map(({ ring }) => ring),
  }
  const worn = skin.dress?.(fitting) ?? {}
  const head = reshaped([...(worn.crest ?? []), ...headPieces(skin, pose, frame)])
  const arms = skin.legless ? [] : (posture.before ?? []).map(ringOf).map(piece('before'))
  const before = reshaped(posture.wraps ? [...arms, ...tail] : arms)
  const under = worn.under ?? []

  const layers = skin.merged ? [[...body, ...head], under, before] : [body, under, head, before]
  const rings = layers.map((pieces) => pieces.map(({ ring }) => ring))
  const inFrontOf = (layer: number): Ring[] => rings.slice(layer + 1).flat()
  const legs: Shape = { part: 'body', kind: 'line', ink: skin.inner, wide: 0.8, rings: [] }
  const shown = layers.flatMap((pieces, layer): Shape[] => {
    const inFront = inFrontOf(layer)
    const isBody = layer === 0
    return [
      ...pieces.flatMap((one) => skin.paint?.(one, inFront) ?? [plate(one)]),
      ...(skin.noShade ? [] : shadeShapes(pieces, inFront, isBody ? 9 : 6)),
      ...(isBody ? (worn.stitched ?? []) : []),
      ...pieces.flatMap((one, index): Shape[] =>
        one.bare
          ? []
          : [{ part: one.part, kind: 'line', ink: 'line', rings: seenOf(one.ring, [...inFront, ...joinedWith(pieces, index)], true) }],
      ),
      ...(isBody && !skin.legless
        ? [{ ...legs, rings: readPath(posture.legs).map(wide).flatMap((line) => seenOf(line, inFront, false)) }]
        : []),
    ]
  })
  const face = faceOf(skin, pose, frame)
  const top = worn.over ?? []
  const finish = skin.finish ?? ((shapes: readonly Shape[]) => shapes)
  const headShapes = [...head.flatMap((one) => skin.paint?.(one, []) ?? [plate(one)]), ...(skin.noShade ? [] : shadeShapes(head, [], 6)), ...head.map((one, index): Shape => ({ part: one.part, kind: 'line', ink: 'line', rings: one.bare ? [] : seenOf(one.ring, joinedWith(head, index), true) }))]
  return { shapes: finish([...shown, ...face, ...top]), head: finish([...headShapes, ...face, ...top]) }
}

const plate = ({ part, ink, ring }: Piece): Shape => ({ part, kind: 'plate', ink, rings: [ring] })

/** The others that make one outline with it. Of two that lie on each other, the later one is seen. */
const joinedWith = (pieces: readonly Piece[], index: number): Ring[] =>
  pieces.flatMap(({ ring, ink }, other) => (other !== index && (other > index || ink === pieces[index]?.ink) ? [ring] : []))

function shadeShapes(pieces: readonly Piece[], inFront: readonly Ring[], depth: number): Shape[] {
  const plain = pieces.filter(({ bare }) => !bare).map(({ ring }) => ring)
  if (plain.length === 0) return []
  const { deep, light } = shadeOf(plain, inFront, depth)
  const part = pieces.some((piece) => piece.part === 'head') ? 'head' : 'body'
  return [
    { part, kind: 'dots', ink: 'press', rings: [deep], wide: 2 },
    { part, kind: 'dots', ink: 'press', rings: [light], wide: 1.25 },
  ]
}
