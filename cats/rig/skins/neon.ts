// Neon: every ink in stripes, and a tail longer than the cat.
import { bandOf } from '../geometry/bands.ts'
import { ringOf } from '../geometry/read-path.ts'
import { boundsOf, type Ring } from '../geometry/ring.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'
import { plainTail } from './tails.ts'

const inks = ['violet', 'coral', 'orange', 'sun', 'acid', 'cyan'] as const

export const neon: Skin = {
  main: 'violet',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'white', sizes: [1.05, 1.05], apart: 9.5, down: -1 },
  fur: true,
  girth: 0.78,
  height: 1.05,
  head: { wide: 0.86, tall: 0.92 },
  ears: plainEars,
  noShade: true,
  tail: (line, pose) => plainTail(8, 6)(longer(line), pose),
  paint: ({ part, ring }) => {
    const [, top, , bottom] = boundsOf(ring)
    const step = part === 'tail' || part === 'body' ? (bottom - top) / inks.length : 8
    const from = part === 'body' || part === 'tail' ? top : top - 4
    return inks.flatMap((ink, index) => {
      const band = bandOf(
        ring,
        index === 0 ? -99 : from + index * step,
        index === inks.length - 1 ? 199 : from + (index + 1) * step,
      )
      return band.length > 2 ? [{ part, kind: 'plate' as const, ink, rings: [band] }] : []
    })
  },
}

/** On from its tip in a curl: upwards where there is room, forward over the back where there is none, along the floor where it lies. */
function longer(line: Ring): Ring {
  const [x, y] = line.at(-1) ?? [0, 0]
  const side = x >= (line[0]?.[0] ?? 0) ? 1 : -1
  const at = (right: number, down: number): string => `${x + side * right} ${y + down}`
  const curl =
    y > 70
      ? `C${at(10, 1)} ${at(18, -1)} ${at(20, -7)}C${at(21, -12)} ${at(14, -13)} ${at(13, -8)}`
      : y > 30
        ? `C${at(2, -14)} ${at(-2, -26)} ${at(-12, -26)}C${at(-20, -26)} ${at(-20, -15)} ${at(-12, -15)}`
        : `C${at(4, -9)} ${at(-12, -12)} ${at(-22, -5)}C${at(-30, 2)} ${at(-24, 12)} ${at(-16, 8)}`
  return [...line, ...ringOf(`M${x} ${y}${curl}`).slice(1)]
}
