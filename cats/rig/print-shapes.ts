// Shapes as paths: one a shape, with its ink, its pen and the part of the cat that it moves with.
import { moved } from './geometry/ring.ts'
import { writeDots, writeLine, writeRing } from './geometry/write-path.ts'
import type { PartName, Shape, ShapeKind } from './shape.types.ts'
import type { Ink } from './skin.types.ts'

export interface Stroke {
  readonly d: string
  readonly ink: Ink
  readonly part: PartName
  /** How wide the round pen is; absent, the path is filled. */
  readonly pen?: number
}

/** The colour plate lies off its line, to the right and up. */
const plateOff = [2.2, -1.7] as const

/** Their paths, with a pen of so many units. */
export const printShapes = (shapes: readonly Shape[], pen: number): Stroke[] =>
  joined(shapes.flatMap((shape) => strokeOf(shape, pen)))

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
