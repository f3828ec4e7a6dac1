// The three lowest resonances of a cat’s mouth between “m”, “ia” and “ou”: opening it raises the first most.

/** How far open, 0–1, and which vowel: 0 “ia”, 1 “ou”. */
export type Opening = (share: number) => readonly [open: number, vowel: number]

/** Middle in hertz, gain, quality. */
export type Formant = readonly [number, number, number]

const shut = [
  [280, 0.9],
  [950, 0.14],
  [2_500, 0.03],
] as const
const wide = [
  [
    [880, 1],
    [1_950, 0.62],
    [3_300, 0.26],
  ],
  [
    [620, 1],
    [1_080, 0.5],
    [2_700, 0.1],
  ],
] as const
const qualities = [3.2, 5, 6] as const

const mixed = (one: number, other: number, share: number): number => one + (other - one) * share

/** What rings in a mouth of this size at this pitch. */
export function mouthAt([open, vowel]: readonly [number, number], size: number, pitch: number): Formant[] {
  return qualities.map((quality, index) => {
    const [ia, ou] = [wide[0][index] ?? [0, 0], wide[1][index] ?? [0, 0]]
    const [low, gainLow] = shut[index] ?? [0, 0]
    const middle = mixed(low, mixed(ia[0], ou[0], vowel), open) * size
    // Whoever calls high opens so far that the first resonance follows the pitch.
    return [index === 0 ? Math.max(middle, pitch) : middle, mixed(gainLow, mixed(ia[1], ou[1], vowel), open), quality]
  })
}
