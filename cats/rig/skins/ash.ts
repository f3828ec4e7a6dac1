// Ash: a stone with a chipped ear, stippled, older than the house.
import { boundsOf, isInside, type Point, type Ring } from '../geometry/ring.ts'
import { taper } from '../geometry/taper.ts'
import { plainEars } from '../head.ts'
import type { Skin } from '../skin.ts'
import { shortened } from './tails.ts'

export const ash: Skin = {
  main: 'slate',
  inner: 'press',
  eyes: { kind: 'cat', ink: 'cyan', sizes: [0.9, 0.9], apart: 9.5, down: 0 },
  girth: 1.22,
  height: 0.84,
  turned: true,
  head: { wide: 1.08, tall: 0.92 },
  ears: ['M-22 2C-24 -8 -23 -17 -20 -25L-16 -23L-15 -18L-10 -19L-3 -14L-8 2Z', plainEars[1].replace('-30', '-25')],
  merged: true,
  legless: true,
  noShade: true,
  noWhiskers: true,
  tail: (line) => [taper(shortened(line, 0.62), () => 9)],
  paint: ({ part, ring, ink }, inFront) => [
    { part, kind: 'plate', ink, rings: [ring] },
    { part, kind: 'dots', ink: 'press', rings: [stipple(ring, inFront, 0)], wide: 1.9 },
    { part, kind: 'dots', ink: 'press', rings: [stipple(ring, inFront, 1)], wide: 1.1 },
  ],
}

/** Grains: thick below and to the right, thin where the light falls; always the same. */
function stipple(ring: Ring, inFront: readonly Ring[], kind: 0 | 1): Point[] {
  const [left, top, right, bottom] = boundsOf(ring)
  const dots: Point[] = []
  let seed = 12_345 + kind * 777
  const chance = (): number => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let index = 0; index < 100; index += 1) {
    const at: Point = [left + chance() * (right - left), top + chance() * (bottom - top)]
    const dark = ((at[0] - left) / (right - left)) * 0.6 + ((at[1] - top) / (bottom - top)) * 0.7
    if (chance() > dark * dark * 0.9) continue
    if (isInside(at, ring) && !inFront.some((front) => isInside(at, front))) dots.push(at)
  }
  return dots
}
