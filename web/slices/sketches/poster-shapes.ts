// What stands in the place of a picture that a sketch does not have: a print by its kind, drawn from its seed, so that two of them differ and the same one never changes.
import type { WorkKind } from '#sketch/kinds'
import { box, type Chance, chanceOf, circle, times } from './poster-strokes.ts'

/** Paths on a sheet of 320 × 180. */
export interface PosterShapes {
  /** The ink of the whole sheet. */
  readonly ground: 'first' | 'second' | 'none'
  /** Fields of the first and of the second ink. */
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Fields of dots. */
  readonly shade: readonly string[]
  /** Lines in ink beyond the outlines of the fields. */
  readonly lines: readonly string[]
}

const drawings: Readonly<Record<WorkKind, (chance: Chance) => PosterShapes>> = {
  // A sun with its rings, and what goes round it.
  p5: (chance) => {
    const [x, y, r] = [chance(104, 216), chance(78, 102), chance(40, 52)]
    const turn = chance(0, 359)
    const moons = times(5, (n) => {
      const angle = ((turn + n * 137) * Math.PI) / 180
      const far = r + 18 + n * 15
      return circle(Math.round(x + Math.cos(angle) * far), Math.round(y + Math.sin(angle) * far * 0.7), chance(5, 12))
    })
    return {
      ground: 'second',
      first: [circle(x, y, r), ...moons],
      second: [],
      shade: [`M${x - r} ${y}a${r} ${r} 0 0 0 ${r * 2} 0z`],
      lines: times(5, (n) => {
        const far = r + 18 + n * 15
        return `M${x - far} ${y}a${far} ${Math.round(far * 0.7)} 0 1 0 ${far * 2} 0a${far} ${Math.round(far * 0.7)} 0 1 0 ${-far * 2} 0`
      }),
    }
  },
  // Blocks of a city that stands in space.
  three: (chance) => {
    const tower = (x: number, y: number, s: number, tall: number): readonly [string, string, string] => [
      `M${x} ${y}l${s} ${-s / 2} ${s} ${s / 2} ${-s} ${s / 2}z`,
      `M${x} ${y}l${s} ${s / 2}v${tall}l${-s} ${-s / 2}z`,
      `M${x + s} ${y + s / 2}l${s} ${-s / 2}v${tall}l${-s} ${s / 2}z`,
    ]
    const towers = [
      tower(chance(-12, 10), chance(70, 96), 40, 120),
      tower(chance(170, 184), chance(84, 104), 46, 120),
      tower(chance(82, 100), chance(36, 66), 44, 150),
    ]
    return {
      ground: 'none',
      first: towers.map(([top]) => top),
      second: towers.map(([, left]) => left),
      shade: towers.map(([, , right]) => right),
      lines: [...towers.map(([, , right]) => right), 'M0 164H320'],
    }
  },
  // Two hills under a heavy sun, drawn by hand.
  canvas: (chance) => {
    const [a, b] = [chance(70, 110), chance(212, 250)]
    const [top, low] = [chance(46, 66), chance(70, 92)]
    return {
      ground: 'first',
      first: [],
      second: [circle(chance(140, 190), chance(44, 58), chance(24, 32)), `M${b - 120} 180L${b} ${low}L${b + 120} 180z`],
      shade: [`M${a - 130} 180L${a} ${top}L${a + 96} 180z`],
      lines: [
        `M${a - 130} 180L${a} ${top}L${a + 96} 180`,
        ...times(5, (n) => `M${a - 6 + n * 7} ${top + 12 + n * 20}l${chance(10, 22)} ${chance(14, 24)}`),
      ],
    }
  },
  // A field that is asked for at every point.
  shader: (chance) => {
    const [x, y] = [chance(80, 240), chance(50, 130)]
    const dots = times(17 * 10, (n) => {
      const at = [(n % 17) * 20, Math.floor(n / 17) * 20] as const
      const near = Math.hypot(at[0] - x, at[1] - y)
      return { at, r: Math.max(2, Math.round(9.5 + 5 * Math.cos(near / 22) - near / 40)), near }
    })
    return {
      ground: 'second',
      first: dots.map(({ at, r }) => circle(at[0], at[1], r)),
      second: [],
      shade: [`M0 ${y}H320V180H0z`],
      lines: [],
    }
  },
  // A curve with its handles.
  svg: (chance) => {
    const a = [24, chance(104, 140)] as const
    const b = [chance(90, 130), chance(14, 40)] as const
    const c = [chance(190, 230), chance(130, 164)] as const
    const d = [296, chance(36, 76)] as const
    const curve = `M${a.join(' ')}C${b.join(' ')} ${c.join(' ')} ${d.join(' ')}`
    return {
      ground: 'none',
      first: [`${curve}L296 180H24z`],
      second: [a, b, c, d].map(([x, y]) => box(x - 7, y - 7, 14, 14)),
      shade: [`${curve}L296 ${d[1] + 40}C${c[0]} ${c[1] + 30} ${b[0]} ${b[1] + 60} 24 ${a[1] + 30}z`],
      lines: [`M${a.join(' ')}L${b.join(' ')}M${c.join(' ')}L${d.join(' ')}`],
    }
  },
  // A page that is being set.
  html: (chance) => ({
    ground: 'first',
    first: [],
    second: [box(40, 26, chance(150, 220), 44)],
    shade: [box(200, 92, 80, 64)],
    lines: [
      box(200, 92, 80, 64),
      ...times(4, (n) => `M40 ${96 + n * 19}H${chance(116, 180)}`),
      'M24 12H12V168H24M296 12H308V168H296',
    ],
  }),
  // A bar of sixteen, struck and held.
  song: (chance) => {
    const beats = times(16, (n) => ({ x: 24 + n * 17, on: chance(0, 9) }))
    return {
      ground: 'none',
      first: beats.filter(({ on }) => on > 4).map(({ x, on }) => box(x, 150 - on * 13, 13, 10)),
      second: beats.filter(({ on }) => on % 4 === 0).map(({ x }) => box(x, 146, 13, 16)),
      shade: [],
      lines: times(5, (n) => `M16 ${40 + n * 26}H304`),
    }
  },
}

/** [CODE-4.50] The shapes of a kind with this seed. */
export const posterShapes = (kind: WorkKind, seed: number): PosterShapes => drawings[kind](chanceOf(seed))
