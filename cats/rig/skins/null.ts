// Null: an outline with nothing in it, and not all of that; its tail ends in the sign for nothing.
import { ellipse } from '../geometry/ellipse.ts'
import { taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'
import { shortened } from './tails.ts'

export const nobody: Skin = {
  main: 'line',
  inner: 'line',
  eyes: { kind: 'glow', ink: 'line', sizes: [0.62, 0.62], apart: 9, down: -1 },
  girth: 0.84,
  head: { wide: 0.94, tall: 0.96 },
  ears: plainEars,
  noShade: true,
  noWhiskers: true,
  tail: (line) => [taper(shortened(line, 0.8), () => 5)],
  dress: ({ posture }) => ({ over: posture.wraps ? [] : [] }),
  finish: (shapes) => shapes.filter(({ kind }) => kind !== 'plate'),
}

/** The sign itself. */
export const nothing = (x: number, y: number) => ellipse(x, y, 7, 7)
