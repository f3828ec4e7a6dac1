// Patch: sewn from what was left, one ear bent, a bolt through the neck.
import { cutBy } from '../geometry/bands.ts'
import { ellipse } from '../geometry/ellipse.ts'
import { readPath, ringOf } from '../geometry/read-path.ts'
import { boundsOf, type Ring } from '../geometry/ring.ts'
import { taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

export const patch: Skin = {
  main: 'cyan',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.3, 0.8], apart: 10, down: -1 },
  fur: true,
  girth: 0.96,
  height: 0.98,
  turned: true,
  head: { wide: 1.04, tall: 1.0 },
  ears: ['M-22 2C-25 -10 -24 -19 -24 -24L-36 -20L-30 -31C-20 -31 -9 -22 -3 -14L-8 2Z', plainEars[1]],
  // A wire with a plug.
  tail: (line) => {
    const [x, y] = line.at(-1) ?? [0, 0]
    return [taper(line, () => 4), ringOf(`M${x - 4.5} ${y - 5}h9v8h-9Z`)]
  },
  dress: ({ onHead, posture: { flank, chest } }) => ({
    under: onHead('M-28 10H-20V16H-28ZM20 10H28V16H20ZM-32 7H-27V19H-32ZM27 7H32V19H27Z').map((ring) => ({
      part: 'head',
      ink: 'slate',
      ring,
    })),
    stitched: [
      { part: 'body', kind: 'plate', ink: 'sun', rings: [ellipse(flank[0], flank[1], 8, 9)] },
      {
        part: 'body',
        kind: 'line',
        ink: 'press',
        rings: readPath(
          `M${flank[0] - 8} ${flank[1]}C${flank[0] - 8} ${flank[1] - 12} ${flank[0] + 8} ${flank[1] - 12} ${flank[0] + 8} ${flank[1]}C${flank[0] + 8} ${flank[1] + 12} ${flank[0] - 8} ${flank[1] + 12} ${flank[0] - 8} ${flank[1]}M${flank[0] - 10} ${flank[1] - 4}l4 1.5M${flank[0] - 4} ${flank[1] - 11}l1.4 4M${flank[0] + 4} ${flank[1] - 11}l-1.4 4M${flank[0] + 10} ${flank[1] - 4}l-4 1.5M${flank[0] + 10} ${flank[1] + 4}l-4 -1.5M${flank[0] - 10} ${flank[1] + 4}l4 -1.5`,
        ),
        wide: 0.6,
      },
      {
        part: 'body',
        kind: 'line',
        ink: 'press',
        rings: readPath(
          `M${chest[0] - 7} ${chest[1] + 6}l7 3l7 -2M${chest[0] - 4} ${chest[1] + 4.5}l-1 5M${chest[0]} ${chest[1] + 6}v5M${chest[0] + 4} ${chest[1] + 5}l1 5`,
        ),
        wide: 0.6,
      },
    ],
    over: [
      {
        part: 'head',
        kind: 'line',
        ink: 'press',
        rings: onHead(
          'M9 -14C5 -11 4 -6 6 -2.6M5.4 -12.6L9 -10.6M3 -8.6L7 -7.8M-16 -11L-9 -5M-14.8 -6.6L-11.6 -10.4M-12 -4.6L-9 -8.4',
        ),
        wide: 0.6,
      },
    ],
  }),
  paint: ({ part, ring, ink }) => [
    { part, kind: 'plate', ink: part === 'ear-right' ? 'coral' : ink, rings: [ring] },
    ...(part === 'head' ? [{ part, kind: 'plate', ink: 'violet', rings: [rightOf(ring)] } as const] : []),
  ],
}

/** One side of a face is somebody else’s. */
function rightOf(ring: Ring): Ring {
  const [left, top, right, bottom] = boundsOf(ring)
  const [middleX, middleY] = [left + (right - left) * 0.64, top + (bottom - top) * 0.42]
  return cutBy(
    cutBy(ring, ([x, y]) => x - middleX + (y - middleY) * 0.25),
    ([x, y]) => middleY + 5 - y + (x - middleX) * 0.4,
  )
}
