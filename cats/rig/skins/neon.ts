// Neon: every ink in stripes, and a tail longer than the cat.
import { bandOf } from '../geometry/bands.ts'
import { ringOf } from '../geometry/read-path.ts'
import { boundsOf, between, type Ring } from '../geometry/ring.ts'
import { narrowing, taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'

const inks = ['violet', 'coral', 'orange', 'sun', 'acid', 'cyan'] as const

export const neon: Skin = {
  main: 'violet',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.05, 1.05], apart: 9.5, down: -1 },
  girth: 0.86,
  head: { wide: 0.92, tall: 0.94 },
  ears: plainEars,
  noShade: true,
  tail: (line) => [taper(longer(line), narrowing(8, 6))],
  paint: ({ part, ring }) => {
    const [, top, , bottom] = boundsOf(ring)
    const step = part === 'tail' || part === 'body' ? (bottom - top) / inks.length : 8
    const from = part === 'body' || part === 'tail' ? top : top - 4
    return inks.flatMap((ink, index) => {
      const band = bandOf(ring, index === 0 ? -99 : from + index * step, index === inks.length - 1 ? 199 : from + (index + 1) * step)
      return band.length > 2 ? [{ part, kind: 'plate' as const, ink, rings: [band] }] : []
    })
  },
}

/** On from its tip in a curl. */
function longer(line: Ring): Ring {
  const [x, y] = line.at(-1) ?? [0, 0]
  const [fromX] = between(line[0] ?? [0, 0], [x, y], 0.2)
  const side = x >= fromX ? 1 : -1
  const up = y < 70
  const curl = up
    ? `M${x} ${y}C${x + side * 2} ${y - 14} ${x - side * 2} ${y - 26} ${x - side * 12} ${y - 26}C${x - side * 20} ${y - 26} ${x - side * 20} ${y - 15} ${x - side * 12} ${y - 15}`
    : `M${x} ${y}C${x + side * 10} ${y + 1} ${x + side * 18} ${y - 1} ${x + side * 20} ${y - 7}C${x + side * 21} ${y - 12} ${x + side * 14} ${y - 13} ${x + side * 13} ${y - 8}`
  return [...line, ...ringOf(curl).slice(1)]
}
