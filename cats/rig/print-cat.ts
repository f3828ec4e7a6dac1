// A cat as paths that a page can draw: one a shape, with its ink, its pen and the part of the cat that it moves with.
import { writeDots, writeLine, writeRing } from './geometry/write-path.ts'
import { boundsOf, moved } from './geometry/ring.ts'
import type { Pose } from './pose.types.ts'
import type { PartName, Shape, ShapeKind } from './shape.types.ts'
import { sketchCat, type Sketch } from './sketch-cat.ts'
import type { Ink, SkinName } from './skin.types.ts'

export interface Wish {
  readonly skin: SkinName
  readonly pose: Pose
  /** How large it will be seen, in pixels: lines are as thick as that asks for. */
  readonly size: number
  readonly headOnly?: boolean
}

export interface Stroke {
  readonly d: string
  readonly ink: Ink
  readonly part: PartName
  /** How wide the round pen is; absent, the path is filled. */
  readonly pen?: number
}

export interface Print {
  readonly viewBox: string
  readonly strokes: readonly Stroke[]
  readonly pivots: Sketch['pivots']
}

/** The colour plate lies off its line, to the right and up. */
const plateOff = [2.2, -1.7] as const
/** A sheet of 96 with room for the line and the plate. */
const sheet = [-2, -4, 100] as const
const room = 4

/** 3 px at 96, less on small ones, more on large. */
const penAt = (size: number): number => 1.5 + size / 64

/** The same paths for the same wish, in every engine. */
export function printCat({ skin, pose, size, headOnly = false }: Wish): Print {
  const { shapes, pivots } = sketchCat(skin, pose, headOnly)
  const [left, top, side] = headOnly ? boxAround(shapes) : sheet
  const pen = (penAt(size) * side) / size
  return {
    viewBox: `${left} ${top} ${side} ${side}`,
    strokes: joined(shapes.flatMap((shape) => strokeOf(shape, pen))),
    pivots,
  }
}

function boxAround(shapes: readonly Shape[]): readonly [number, number, number] {
  const [left, top, right, bottom] = boundsOf(shapes.flatMap(({ rings }) => rings.flat()))
  const side = Math.ceil(Math.max(right - left, bottom - top)) + room * 2
  return [Math.round((left + right - side) / 2), Math.round((top + bottom - side) / 2), side]
}

const written: Readonly<Record<ShapeKind, (rings: Shape['rings']) => string>> = {
  plate: (rings) => rings.map((ring) => writeRing(moved(ring, ...plateOff))).join(''),
  solid: (rings) => rings.map(writeRing).join(''),
  line: (rings) => rings.map(writeLine).join(''),
  dots: (rings) => rings.map(writeDots).join(''),
}

function strokeOf({ kind, ink, part, rings, wide = 1 }: Shape, pen: number): Stroke[] {
  const d = written[kind](rings)
  if (d === '') return []
  const filled = kind === 'plate' || kind === 'solid'
  return [{ d, ink, part, ...(filled ? {} : { pen: Number((kind === 'dots' ? wide : pen * wide).toFixed(2)) }) }]
}

/** Neighbours that differ in nothing but where they lie are one path. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const all: Stroke[] = []
  for (const stroke of strokes) {
    const last = all.at(-1)
    const alike =
      last?.ink === stroke.ink && last.part === stroke.part && last.pen === stroke.pen && last.pen !== undefined
    if (last && alike) all[all.length - 1] = { ...last, d: last.d + stroke.d }
    else all.push(stroke)
  }
  return all
}
