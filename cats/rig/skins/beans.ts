// Beans: acid and white, shades wider than the head, a mohawk, a collar of studs, a tail that is a circuit.
import { readPath, ringOf } from '../geometry/read-path.ts'
import { ellipse } from '../geometry/ellipse.ts'
import type { Point, Ring } from '../geometry/ring.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

const glasses = 'M-36 -10H36L29 4C25 8 10 7 8 3L4 -3H-4L-8 3C-10 7 -25 8 -29 4Z'

/** Half as thick as a bar, and into how many the tail is bent. */
const half = 2.6
const bars = 4

export const beans: Skin = {
  main: 'acid',
  inner: 'press',
  eyes: { kind: 'none', ink: 'white', sizes: [1, 1], apart: 11, down: -1 },
  girth: 0.9,
  height: 0.94,
  head: { wide: 1, tall: 1 },
  ears: plainEars,
  tail: (line) => [...circuit(line), pad(line)],
  dress: ({ onHead, posture, pose }) => ({
    crest: readPath('M-9 -12L-15 -32L-6 -25L-4 -41L1.5 -27L11 -37L9 -12Z')
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

/** The tail’s way in right angles, as bars that lie on each other at their ends. */
function circuit(line: Ring): Ring[] {
  const stops = Array.from(
    { length: bars },
    (_, index): Point => line[Math.round((index * (line.length - 1)) / (bars - 1))] ?? [0, 0],
  )
  const corners = stops.flatMap((point, index): Point[] => {
    const next = stops[index + 1]
    const corner: Point = index % 2 === 0 ? [next?.[0] ?? 0, point[1]] : [point[0], next?.[1] ?? 0]
    return next ? [point, corner] : [point]
  })
  return corners.slice(1).map((to, index) => {
    const from = corners[index] ?? to
    const [left, right] = [Math.min(from[0], to[0]) - half, Math.max(from[0], to[0]) + half]
    const [top, bottom] = [Math.min(from[1], to[1]) - half, Math.max(from[1], to[1]) + half]
    return [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ]
  })
}

function pad(line: Ring): Ring {
  const [x, y] = line.at(-1) ?? [0, 0]
  return ringOf(`M${x - 5} ${y - 5}h10v10h-10Z`)
}
