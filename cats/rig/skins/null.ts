// Null: an outline with nothing in it, and not all of that; its tail ends in the sign for nothing.
import { ellipse } from '../geometry/ellipse.ts'
import { taper } from '../geometry/taper.ts'
import type { Ring } from '../geometry/ring.ts'
import { plainEars } from '../head.ts'
import type { Shape } from '../shape.types.ts'
import type { Skin } from '../skin.ts'
import { shortened } from './tails.ts'

export const nobody: Skin = {
  main: 'line',
  inner: 'line',
  eyes: { kind: 'glow', ink: 'line', sizes: [0.62, 0.62], apart: 9, down: -1 },
  fur: true,
  girth: 0.8,
  height: 1.02,
  head: { wide: 0.94, tall: 0.96 },
  ears: plainEars,
  noShade: true,
  noWhiskers: true,
  tail: (line, _, { wraps }) => {
    const [x, y] = line.at(-1) ?? [0, 0]
    return wraps ? [taper(line, () => 5)] : [taper(shortened(line, 0.9), () => 4.5), ellipse(x, y - 2, 7, 7)]
  },
  dress: ({ posture, tail }) => {
    const [x, y] = tail.at(-1) ?? [0, 0]
    return posture.wraps
      ? {}
      : {
          over: [
            {
              part: 'tail',
              kind: 'line',
              ink: 'line',
              rings: [
                [
                  [x - 7, y + 7],
                  [x + 7, y - 11],
                ],
              ],
              wide: 0.8,
            },
          ],
        }
  },
  finish: (shapes) => shapes.filter(({ kind }) => kind !== 'plate').map(broken),
}

/** The outlines come apart here and there, always at the same places. */
const broken = (shape: Shape): Shape =>
  shape.kind === 'line' && (shape.part === 'body' || shape.part === 'head') && shape.wide === undefined
    ? { ...shape, rings: shape.rings.flatMap(withGaps) }
    : shape

const every = 46
const gap = 7

function withGaps(line: Ring): Ring[] {
  if (line.length < every) return [line]
  return Array.from({ length: Math.ceil(line.length / every) }, (_, index) =>
    line.slice(index * every, (index + 1) * every - gap),
  )
}
