// Miso: a ball, orange, with eyes half shut at all of it.
import { ellipse } from '../geometry/ellipse.ts'
import { taper } from '../geometry/taper.ts'
import type { Skin } from '../skin.ts'
import { shortened } from './tails.ts'

export const miso: Skin = {
  main: 'orange',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [0.95, 0.95], apart: 11, down: -1 },
  fur: true,
  girth: 1.2,
  height: 0.9,
  head: { wide: 1.12, tall: 1.04 },
  ears: [
    'M-22 4C-25 -6 -25 -15 -21 -22C-15 -20 -9 -16 -5 -12L-8 4Z',
    'M22 4C25 -6 25 -15 21 -22C15 -20 9 -16 5 -12L8 4Z',
  ],
  merged: true,
  tail: (line) => [taper(shortened(line, 0.7), () => 9)],
  // One ball lies about each of its pieces.
  reshape: (pieces) =>
    pieces.some(({ part }) => part === 'body')
      ? [...pieces, { part: 'body', ink: 'orange', ring: ellipse(48, 60, 40, 36) }]
      : pieces,
  dress: ({ onHead }) => ({
    over: [{ part: 'head', kind: 'line', ink: 'press', rings: onHead('M-4 -12.5V-8M0 -13V-7M4 -12.5V-8'), wide: 0.8 }],
  }),
}
