// The lines of pitch and mouth of voiced calls, bent by how the cat feels: pleasure rises, displeasure falls and lasts.
import type { CallName, Feeling } from './call.types.ts'
import type { Line } from './sing.ts'
import type { Throat } from './throats.ts'

export type Voiced = Exclude<CallName, 'purr' | 'hiss' | 'chatter'>

interface Shape {
  readonly seconds: number
  /** Octaves over the cat’s own pitch. */
  readonly over: number
  /** Octaves from its beginning to its end at full pleasure; what always rises has `rises` as well. */
  readonly slope: number
  readonly rises: number
  /** Octaves that its middle stands out. */
  readonly bow: number
  readonly flutter: number
}

const shapes: Readonly<Record<Voiced, Shape>> = {
  meow: { seconds: 0.72, over: 0, slope: 0.55, rises: 0, bow: 0.16, flutter: 0 },
  mew: { seconds: 0.34, over: 0.25, slope: 0.45, rises: 0, bow: 0.1, flutter: 0 },
  trill: { seconds: 0.42, over: -0.35, slope: 0.2, rises: 0.7, bow: 0, flutter: 23 },
  chirp: { seconds: 0.16, over: 0.2, slope: 0.15, rises: 0.55, bow: 0, flutter: 0 },
}
/** Lowest and highest pitch that a cat’s meow begins from, in hertz. */
const reach = [180, 1_100] as const

const held = (value: number): number => Math.max(0, Math.min(1, value))

/** The line of one call. */
export function lineOf(name: Voiced, { hertz, breath, quirk }: Throat, { p, a, d }: Feeling): Line {
  const { seconds, over, slope, rises, bow, flutter } = shapes[name]
  const middle = hertz * 2 ** (over + 0.35 * a + 0.1 * p - 0.15 * d)
  const turn = slope * p + rises
  const long = seconds * (1 - 0.25 * a + 0.35 * held(-p)) * (quirk === 'yawning' ? 1.5 : 1)
  const onset = quirk === 'trilled' && flutter === 0 ? 0.3 : 0
  return {
    seconds: long,
    pitch: (share) =>
      Math.max(reach[0], Math.min(reach[1], middle * 2 ** (turn * (share - 0.5) + bow * 4 * share * (1 - share)))),
    // Open in the first third, towards “ou” in the last.
    opening: (share) => [held(Math.min(share / 0.28, (1 - share) / 0.38)), held((share - 0.35) / 0.55)],
    loud: (share) => held(Math.min(share / 0.12, (1 - share) / 0.3)) ** 1.3,
    breath: held(breath + 0.3 * held(-d)),
    rough: held(a) * held(-p) * held(d) + (quirk === 'gravel' ? 0.5 : 0),
    flutter: (share) => ({
      hertz: flutter || 25,
      deep: flutter > 0 ? 0.75 : share < onset ? 0.7 * (1 - share / onset) : 0,
    }),
  }
}
