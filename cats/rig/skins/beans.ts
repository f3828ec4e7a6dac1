// Beans: acid and white, shades wider than the head, a mohawk, a collar of studs, a tail that is a circuit.
import { readPath, ringOf } from '../geometry/read-path.ts'
import { taper } from '../geometry/taper.ts'
import { ellipse } from '../geometry/ellipse.ts'
import type { Point, Ring } from '../geometry/ring.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

const glasses = 'M-32 -9H32L26 3C23 6.5 10 6 8 3L4 -3H-4L-8 3C-10 6 -23 6.5 -26 3Z'

export const beans: Skin = {
  main: 'acid',
  inner: 'press',
  eyes: { kind: 'none', ink: 'white', sizes: [1, 1], apart: 11, down: -1 },
  girth: 0.9,
  height: 0.94,
  head: { wide: 1, tall: 1 },
  ears: plainEars,
  tail: (line) => [taper(circuit(line), () => 5.5, false), pad(line)],
  dress: ({ onHead, posture, pose }) => ({
    crest: readPath('M-9 -12L-14 -28L-6 -23L-4 -37L1.5 -25L10 -33L9 -12Z')
      .slice(0, 1)
      .map((ring) => ({ part: 'head', ink: 'coral', ring: onHead(written(ring))[0] ?? [] })),
    under: onHead('M-16 12C-10 19 10 19 16 12L17 18C10 25.5 -10 25.5 -17 18Z').map((ring) => ({
      part: 'head',
      ink: 'coral',
      ring,
    })),
    stitched: [
      { part: 'body', kind: 'plate', ink: 'white', rings: [ellipse(posture.chest[0], posture.chest[1] + 4, 7, 9)] },
    ],
    over: [
      { part: 'head', kind: 'solid', ink: 'press', rings: onHead(glasses) },
      {
        part: 'head',
        kind: 'line',
        ink: 'line',
        rings: onHead(glasses)
          .slice(0, 1)
          .map((ring) => [...ring, ...ring.slice(0, 1)]),
        wide: 0.7,
      },
      {
        part: 'eyes',
        kind: 'line',
        ink: pose.glare > 0.4 ? 'coral' : 'acid',
        rings:
          pose.lids > 0.62
            ? onHead('M-19 -1C-17 2 -12 2 -10 -1M10 -1C12 2 17 2 19 -1')
            : onHead('M-21 -4L-14 1M-17 -4.6L-11 0M11 -4L18 1M15 -4.6L21 0'),
        wide: 0.75,
      },
    ],
  }),
}

const written = (ring: Ring): string => `M${ring.map((point) => point.join(' ')).join('L')}Z`

/** The tail’s way in right angles. */
function circuit(line: Ring): Ring {
  const count = 5
  const stops = Array.from(
    { length: count },
    (_, index) => line[Math.round((index * (line.length - 1)) / (count - 1))] ?? [0, 0],
  )
  return stops.flatMap((point, index): Point[] => {
    const next = stops[index + 1]
    return next ? [point, index % 2 === 0 ? [next[0], point[1]] : [point[0], next[1]]] : [point]
  })
}

function pad(line: Ring): Ring {
  const [x, y] = line.at(-1) ?? [0, 0]
  return ringOf(`M${x - 5} ${y - 5}h10v10h-10Z`)
}
