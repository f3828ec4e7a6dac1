// Draws one cat as shapes: body, what it wears, head and face, each hiding what lies behind it.
import { seenOf } from './geometry/outline.ts'
import { type Point, placed, type Ring } from './geometry/ring.ts'
import { faceOf } from './face.ts'
import { fitted } from './fitted.ts'
import { earRoots } from './head.ts'
import { ontoSheet } from './on-sheet.ts'
import { outlinesOf, platesOf } from './layer-shapes.ts'
import type { Pose } from './pose.types.ts'
import type { PartName, Shape } from './shape.types.ts'
import type { SkinName } from './skin.types.ts'
import { skins } from './skins/index.ts'

export interface Sketch {
  /** Everything that is printed, in its order. */
  readonly shapes: readonly Shape[]
  /** About which point a part turns. */
  readonly pivots: Readonly<Partial<Record<PartName, Point>>>
}

/** How much of it is seen: the head alone, or its back without a face. */
export interface View {
  readonly headOnly?: boolean
  readonly back?: boolean
}

/** One cat in one pose. */
export function sketchCat(name: SkinName, pose: Pose, { headOnly = false, back = false }: View = {}): Sketch {
  const skin = skins[name]
  const { posture, frame, worn, body, under, head, before, legs } = fitted(skin, pose)
  // Who faces the other way looks there.
  const looking: Pose = skin.turned ? { ...pose, look: [-pose.look[0], pose.look[1]] } : pose
  const whole = skin.merged ? [[...body, ...head], under, before] : [body, under, head, before]
  const layers = headOnly ? [head] : whole
  const rings = layers.map((pieces) => pieces.map(({ ring }) => ring))
  const shapes = layers.flatMap((pieces, layer): Shape[] => {
    const inFront = rings.slice(layer + 1).flat()
    const isBody = layer === 0 && !headOnly
    const strokes = (lines: readonly Ring[]): Ring[] => lines.flatMap((line) => seenOf(line, inFront, false))
    return [
      ...platesOf(skin, pieces, inFront),
      ...(isBody ? (worn.stitched ?? []) : []),
      ...outlinesOf(pieces, inFront),
      ...(isBody ? [{ part: 'body', kind: 'line', ink: skin.inner, wide: 0.8, rings: strokes(legs) } as const] : []),
    ]
  })
  const ofBody = (part: PartName): boolean => part === 'tail' || part === 'body'
  const over = (worn.over ?? []).filter(({ part }) => (ofBody(part) ? !headOnly : !back))
  const all = [...shapes, ...(back ? [] : faceOf(skin, looking, frame)), ...over]
  const [left, right] = earRoots
  const finished = skin.finish?.(all) ?? all
  const put = headOnly ? (point: Point): Point => point : ontoSheet(finished)
  return {
    shapes: finished.map((shape) => ({ ...shape, rings: shape.rings.map((ring) => ring.map(put)) })),
    pivots: {
      tail: put(posture.root),
      'ear-left': put(placed(frame, left)),
      'ear-right': put(placed(frame, right)),
      eyes: put(placed(frame, [0, skin.eyes.down])),
    },
  }
}
