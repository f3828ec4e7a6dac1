// Static: what a screen shows when nobody sends; on end all over, with blank eyes.
import { gridIn } from '../geometry/halftone.ts'
import { jagged } from '../geometry/jagged.ts'
import type { Ring } from '../geometry/ring.ts'
import { taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

export const noise: Skin = {
  main: 'chalk',
  inner: 'press',
  eyes: { kind: 'blank', ink: 'white', sizes: [1.15, 1.15], apart: 9.5, down: -1 },
  girth: 1.1,
  height: 0.93,
  turned: true,
  head: { wide: 1.08, tall: 1.04 },
  ears: plainEars,
  noShade: true,
  noWhiskers: true,
  tail: (line) => [taper(line, () => 8)],
  reshape: (pieces, { bristle }) =>
    pieces.map((piece) => ({
      ...piece,
      ring: piece.part.startsWith('ear') ? piece.ring : jagged(piece.ring, 9.4, 7 + bristle * 2),
    })),
  paint: ({ part, ring, ink }, inFront) => [
    { part, kind: 'plate', ink, rings: [ring] },
    { part, kind: 'solid', ink: 'press', rings: noiseIn(ring, inFront) },
  ],
}

/** Bars of different lengths on the lines of a screen. */
const noiseIn = (ring: Ring, inFront: readonly Ring[]): Ring[] =>
  gridIn([ring], inFront, 5).flatMap(([x, y], index) => {
    const wide = [2.6, 0, 1.2, 4.2, 0, 1.8, 0][(index * 5) % 7] ?? 0
    const top = Math.round(y / 2.2) * 2.2
    return wide === 0
      ? []
      : [
          [
            [x, top],
            [x + wide, top],
            [x + wide, top + 1.3],
            [x, top + 1.3],
          ] as const,
        ]
  })
