// A line of notes by chance: it walks in the scale, comes home on strong places and never strays far.
import { movedInScale, nearestInScale } from '../scale-notes.ts'
import type { ScaleName } from '../scales.ts'

interface Line {
  readonly share: () => number
  readonly home: number
  readonly key: number
  readonly scale: ScaleName
  /** The widest step from one note to the next, in steps of the scale. */
  readonly leap: number
  /** For each note, whether it falls on a strong place. */
  readonly strong: readonly boolean[]
}

/** For each note itself and the two that make a chord with it, all of the scale. */
export function melody({ share, home, key, scale, leap, strong }: Line): readonly (readonly number[])[] {
  const root = nearestInScale(home - ((((home - key) % 12) + 12) % 12), key, scale)
  let at = 0
  return strong.map((isStrong, index) => {
    const chordTone = [0, 0, 2, 4][Math.floor(share() * 4)] ?? 0
    const walk = Math.round((share() * 2 - 1) * leap)
    if (index === 0) at = 0
    else if (isStrong && share() < 0.6) at = chordTone
    else at += walk
    // Less far down than up, where a bass would no longer be heard.
    if (at > 7) at -= 5
    if (at < -4) at += 5
    return [at, at + 2, at + 4].flatMap((degree) => movedInScale(root, degree, key, scale) ?? [])
  })
}
