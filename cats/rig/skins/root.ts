// Root: a king, slim and upright, with a crown that nobody gave him and a mantle.
import { narrowing, taper } from '../geometry/taper.ts'
import { ellipse } from '../geometry/ellipse.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

const crown = 'M-17 -11L-21 -31L-10.5 -21L0 -34L10.5 -21L21 -31L17 -11C8 -15 -8 -15 -17 -11Z'

export const root: Skin = {
  main: 'orange',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [0.95, 0.95], apart: 9.5, down: -1 },
  fur: true,
  girth: 0.8,
  height: 1.07,
  turned: true,
  head: { wide: 0.88, tall: 0.98 },
  ears: [plainEars[0].replace('-30', '-22'), plainEars[1].replace('-30', '-22')],
  // A lion’s: thin, with a tuft.
  tail: (line) => {
    const [x, y] = line.at(-1) ?? [0, 0]
    return [taper(line, narrowing(5.5, 4.5)), ellipse(x, y, 5.5, 6.5)]
  },
  dress: ({ onHead }) => ({
    under: [
      ...onHead('M-19 9C-12 18 12 18 19 9L25 22L15 23L9 31L0 26L-9 31L-15 23L-25 22Z').map((ring) => ({
        part: 'head' as const,
        ink: 'coral' as const,
        ring,
      })),
    ],
    top: onHead(crown).map((ring) => ({ part: 'head', ink: 'sun', ring })),
    over: [
      { part: 'head', kind: 'solid', ink: 'coral', rings: onHead('M0 -23L3.4 -19L0 -15L-3.4 -19Z') },
      { part: 'head', kind: 'line', ink: 'line', rings: onHead('M0 -23L3.4 -19L0 -15L-3.4 -19L0 -23'), wide: 0.6 },
    ],
  }),
}
