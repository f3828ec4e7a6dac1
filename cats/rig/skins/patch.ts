// Patch: sewn from what was left, one ear bent, a bolt through the neck.
import { ellipse } from '../geometry/ellipse.ts'
import { readPath, ringOf } from '../geometry/read-path.ts'
import { taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

export const patch: Skin = {
  main: 'cyan',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.3, 0.8], apart: 10, down: -1 },
  girth: 1,
  head: { wide: 1, tall: 1 },
  ears: ['M-22 2C-25 -10 -24 -19 -24 -24L-36 -20L-30 -31C-20 -31 -9 -22 -3 -14L-8 2Z', plainEars[1]],
  // A wire with a plug.
  tail: (line) => {
    const [x, y] = line.at(-1) ?? [0, 0]
    return [taper(line, () => 4), ringOf(`M${x - 4.5} ${y - 5}h9v8h-9Z`)]
  },
  dress: ({ onHead, posture: { flank, chest } }) => ({
    under: onHead('M-27 9H27V16H-27Z').map((ring) => ({ part: 'head', ink: 'slate', ring })),
    stitched: [
      { part: 'body', kind: 'plate', ink: 'sun', rings: [ellipse(flank[0], flank[1], 8, 9)] },
      { part: 'body', kind: 'line', ink: 'press', rings: readPath(`M${flank[0] - 8} ${flank[1]}C${flank[0] - 8} ${flank[1] - 12} ${flank[0] + 8} ${flank[1] - 12} ${flank[0] + 8} ${flank[1]}C${flank[0] + 8} ${flank[1] + 12} ${flank[0] - 8} ${flank[1] + 12} ${flank[0] - 8} ${flank[1]}M${flank[0] - 10} ${flank[1] - 4}l4 1.5M${flank[0] - 4} ${flank[1] - 11}l1.4 4M${flank[0] + 4} ${flank[1] - 11}l-1.4 4M${flank[0] + 10} ${flank[1] - 4}l-4 1.5M${flank[0] + 10} ${flank[1] + 4}l-4 -1.5M${flank[0] - 10} ${flank[1] + 4}l4 -1.5`), wide: 0.6 },
      { part: 'body', kind: 'line', ink: 'press', rings: readPath(`M${chest[0] - 7} ${chest[1] + 6}l7 3l7 -2M${chest[0] - 4} ${chest[1] + 4.5}l-1 5M${chest[0]} ${chest[1] + 6}v5M${chest[0] + 4} ${chest[1] + 5}l1 5`), wide: 0.6 },
    ],
    over: [],
  }),
  paint: ({ part, ring, ink }) => [{ part, kind: 'plate', ink: part === 'ear-right' ? 'coral' : ink, rings: [ring] }],
}

/** The piece around one eye, on the head’s grid. */
export const eyePiece = 'M2 -13C10 -16 19 -11 20 -3C21 5 13 9 7 6C0 4 -3 -8 2 -13Z'
