// Gives a feeling its name: the nearest of fifty, held on to for a while [CAT-1.12].
import type { Pad } from '../cat.types.ts'
import { type Condition, type MoodName, moodNames, natureOf } from './moods.ts'

/** By how much another mood must be nearer, and how many seconds one stays at least. */
const hold = { nearer: 0.08, seconds: 60 } as const

/** What a condition is worth when it holds, in distance. */
const favour = 0.15

/** A name, and the second in which it was given. */
export interface Named {
  readonly name: MoodName
  readonly since: number
}

const table = moodNames.map((name) => {
  const { pad, when } = natureOf(name)
  return { name, x: pad[0], y: pad[1], z: pad[2], when, favour: when ? favour : 0 }
})

/** The name for what shows now, after what it was called before. A jolt does not wait, and neither does what may no longer be called so. */
export function nameMood(
  shown: Readonly<Pad>,
  holds: (condition: Condition) => boolean,
  now: number,
  before?: Named,
): Named {
  let best: MoodName = 'stoic'
  let least = 9
  let kept = Number.POSITIVE_INFINITY
  const [p, a, d] = shown
  for (const { name, x, y, z, when, favour } of table) {
    const square = (p - x) * (p - x) + (a - y) * (a - y) + (d - z) * (d - z)
    const own = name === before?.name
    // Most are too far for their condition to matter.
    const reach = least + favour
    if (!own && square >= reach * reach) continue
    if (when && !holds(when)) continue
    const far = Math.sqrt(square) - favour
    if (own) kept = far
    if (far < least) {
      best = name
      least = far
    }
  }
  if (!before || best === before.name) return before ?? { name: best, since: now }
  const waits = kept < Number.POSITIVE_INFINITY && best !== 'startled'
  if (waits && (now - before.since < hold.seconds || kept - least < hold.nearer)) return before
  return { name: best, since: now }
}
