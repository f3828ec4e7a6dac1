// What each cat’s voice is built of. Pitches lie in the range that Schötz, van de Weijer and Eklund (2019) measured of 780 meows; the rest was chosen by ear.

export const quirks = [
  'none',
  'trilled',
  'deep',
  'ringing',
  'clipped',
  'stuttering',
  'square',
  'foretold',
  'threefold',
  'yawning',
  'gravel',
  'shaking',
] as const
export type Quirk = (typeof quirks)[number]

export interface Throat {
  /** The middle of a meow in hertz, when nothing is the matter. */
  readonly hertz: number
  /** How small the mouth is: its resonances are so much higher. */
  readonly mouth: number
  /** 0–1, how much of it is air. */
  readonly breath: number
  readonly vibrato: { readonly hertz: number; readonly cents: number }
  readonly quirk: Quirk
  /** Decibels below the others. */
  readonly softer: number
}

const throat = (
  hertz: number,
  mouth: number,
  breath: number,
  [rate, cents]: readonly [number, number],
  quirk: Quirk,
  softer = 0,
): Throat => ({ hertz, mouth, breath, vibrato: { hertz: rate, cents }, quirk, softer })

export const throats = {
  beans: throat(560, 1, 0.15, [6, 20], 'trilled'),
  root: throat(360, 0.84, 0.05, [4, 8], 'deep'),
  neon: throat(540, 0.98, 0.1, [6, 30], 'threefold'),
  glitch: throat(600, 1.02, 0.2, [7, 12], 'stuttering'),
  null: throat(450, 0.95, 0.9, [0, 0], 'none', 24),
  delta: throat(620, 1.04, 0.1, [8, 35], 'clipped'),
  hex: throat(420, 0.9, 0.35, [3, 15], 'foretold'),
  ash: throat(400, 0.86, 0.6, [2, 6], 'gravel'),
  miso: throat(390, 0.88, 0.45, [3, 10], 'yawning'),
  patch: throat(640, 1.06, 0.3, [9, 50], 'shaking'),
  static: throat(480, 0.95, 0.55, [0, 0], 'ringing'),
  tofu: throat(680, 1.1, 0.25, [5, 12], 'square'),
} as const satisfies Readonly<Record<string, Throat>>

/** Who has a voice. */
export type Singer = keyof typeof throats
