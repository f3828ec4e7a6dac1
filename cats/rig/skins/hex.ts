// Hex: a black hood, two lights in it, and runes along the hem.
import { bandOf } from '../geometry/bands.ts'
import { readPath } from '../geometry/read-path.ts'
import { isInside, type Ring } from '../geometry/ring.ts'
import { narrowing, taper } from '../geometry/taper.ts'
import type { Skin } from '../skin.ts'

const runes =
  'M20 88.4L23 92M26 92L29 87L32 92M37 87V92M37 89L41 87M46 92V87L50 92V87M56 87L59 92L62 87M66 92V88H70M75 87V92H79'

/** Its tip falls to one side. */
const hood =
  'M-24 19C-29 4 -25 -14 -12 -24C-3 -31 8 -36 20 -34C25 -33 28 -28 31 -21C25 -25 21 -24 19 -20C26 -10 28 6 24 19C12 24 -12 24 -24 19Z'
const face = 'M0 -14C11 -14 17.5 -7 17.5 3C17.5 12 10 17 0 17C-10 17 -17.5 12 -17.5 3C-17.5 -7 -11 -14 0 -14Z'

const withinOf = (line: Ring, ring: Ring): Ring[] => (line.every((point) => isInside(point, ring)) ? [line] : [])

export const hex: Skin = {
  main: 'violet',
  inner: 'press',
  eyes: { kind: 'glow', ink: 'acid', sizes: [0.95, 0.95], apart: 8, down: 1 },
  girth: 1.18,
  height: 1.0,
  turned: true,
  head: { wide: 1, tall: 1, path: hood },
  ears: ['M-14 -14L-13 -15L-12 -14Z', 'M14 -14L13 -15L12 -14Z'],
  noWhiskers: true,
  tail: (line) => [taper(line, narrowing(5, 3))],
  legless: true,
  dress: ({ onHead, body, posture: { chest } }) => ({
    stitched: [
      {
        part: 'body',
        kind: 'line',
        ink: 'press',
        rings: readPath(`M${chest[0]} ${chest[1] + 2}V${Math.min(92, chest[1] + 40)}`),
        wide: 0.8,
      },
      { part: 'body', kind: 'plate', ink: 'press', rings: body.slice(-1).map((ring) => bandOf(ring, 85, 99)) },
      {
        part: 'body',
        kind: 'line',
        ink: 'acid',
        rings: readPath(runes).flatMap((line) => withinOf(line, body.at(-1) ?? [])),
        wide: 0.55,
      },
    ],
    over: [
      { part: 'head', kind: 'solid', ink: 'press', rings: onHead(face) },
      {
        part: 'head',
        kind: 'line',
        ink: 'acid',
        rings: onHead('M-13 11L-8 11L-5.5 8.5M13 11L8 11L5.5 8.5M0 8.5V14'),
        wide: 0.5,
      },
    ],
  }),
  finish: (shapes) => {
    // The lights are seen before the dark they stand in.
    const eyes = shapes.filter(({ part }) => part === 'eyes')
    const rest = shapes.filter(({ part, kind }) => part !== 'eyes' && !(kind === 'line' && part.startsWith('ear')))
    return [...rest, ...eyes]
  },
}
