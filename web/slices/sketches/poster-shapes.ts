// What stands in the place of a picture that a sketch does not have: a print by its kind, drawn from its seed, so that two of them differ and the same one never changes.
import type { SketchKind } from '#sketch/kinds'

/** Paths on a sheet of 320 × 180. */
export interface PosterShapes {
  /** Fields of the first and of the second ink. */
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Lines in ink beyond the outlines of the fields. */
  readonly lines: readonly string[]
}

type Chance = (from: number, to: number) => number

/** Mulberry32, whole numbers. */
function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return from + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (to - from + 1))
  }
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${r * 2} 0a${r} ${r} 0 1 0 ${-r * 2} 0z`
const box = (x: number, y: number, w: number, h: number): string => `M${x} ${y}h${w}v${h}h${-w}z`
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))

const drawings: Readonly<Record<SketchKind, (chance: Chance) => PosterShapes>> = {
  p5: (chance) => {
    const x = chance(96, 150)
    const y = chance(76, 104)
    return {
      first: [circle(x, y, chance(46, 62))],
      second: times(4, (n) => circle(190 + n * 28, 130 - ((n * chance(20, 50)) % 96), chance(9, 20))),
      lines: [
        `M24 156C${chance(60, 120)} ${chance(90, 150)} ${chance(180, 230)} ${chance(150, 176)} 296 ${chance(110, 150)}`,
      ],
    }
  },
  three: (chance) => {
    const cube = (x: number, y: number, s: number): readonly [string, string, string] => [
      `M${x} ${y}l${s} ${-s / 2} ${s} ${s / 2} ${-s} ${s / 2}z`,
      `M${x} ${y}l${s} ${s / 2}v${s}l${-s} ${-s / 2}z`,
      `M${x + s} ${y + s / 2}l${s} ${-s / 2}v${s}l${-s} ${s / 2}z`,
    ]
    const cubes = [
      cube(chance(40, 70), chance(66, 84), 44),
      cube(chance(140, 160), chance(50, 70), 32),
      cube(chance(226, 240), chance(84, 100), 26),
    ]
    return {
      first: cubes.map(([top]) => top),
      second: cubes.map(([, left]) => left),
      lines: cubes.map(([, , right]) => right),
    }
  },
  canvas: (chance) => ({
    first: [`M28 150L${chance(80, 110)} ${chance(30, 60)} ${chance(150, 180)} 150z`],
    second: [`M${chance(150, 170)} 150L${chance(220, 240)} ${chance(56, 86)} 296 150z`],
    lines: [
      `M16 ${chance(60, 90)}${times(9, (n) => `L${32 + n * 32} ${n % 2 === 0 ? chance(24, 60) : chance(70, 110)}`).join('')}`,
    ],
  }),
  shader: (chance) => {
    const x = chance(90, 230)
    const y = chance(60, 120)
    const dots = times(15 * 8, (n) => {
      const at = [22 + (n % 15) * 20, 20 + Math.floor(n / 15) * 20] as const
      const near = Math.hypot(at[0] - x, at[1] - y)
      return { at, r: Math.max(1, Math.round(10 - near / 18)), near }
    })
    return {
      first: dots.filter(({ near }) => near < 90).map(({ at, r }) => circle(at[0], at[1], r)),
      second: dots
        .filter(({ near }) => near >= 90 && near < 150)
        .map(({ at, r }) => circle(at[0], at[1], Math.max(3, r))),
      lines: [],
    }
  },
  svg: (chance) => {
    const a = [40, chance(100, 140)] as const
    const b = [chance(100, 130), chance(20, 50)] as const
    const c = [chance(190, 220), chance(120, 160)] as const
    const d = [280, chance(40, 80)] as const
    return {
      first: [`M${a.join(' ')}C${b.join(' ')} ${c.join(' ')} ${d.join(' ')}L280 160H40z`],
      second: [b, c].map(([x, y]) => box(x - 7, y - 7, 14, 14)),
      lines: [`M${a.join(' ')}L${b.join(' ')}M${c.join(' ')}L${d.join(' ')}`],
    }
  },
  html: (chance) => ({
    first: [box(56, 34, chance(120, 200), 34)],
    second: times(3, (n) => box(56, 84 + n * 24, chance(60, 190), 12)),
    lines: ['M40 20H22V160H40', 'M280 20H298V160H280'],
  }),
}

/** [CODE-4.50] The shapes of a kind with this seed. */
export const posterShapes = (kind: SketchKind, seed: number): PosterShapes => drawings[kind](chanceOf(seed))
