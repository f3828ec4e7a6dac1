// What is seen of a cat at a second, without changing it: for whoever draws it, gives it a voice or speaks for it.
import { octantOf, type Octant, strengthOf } from '../affect/octant.ts'
import type { MoodName } from '../affect/moods.ts'
import type { Emotion } from '../affect/emotions.ts'
import type { CatName } from '../cast/cast.ts'
import type { Activity, Drives, Pad, Place } from '../cat.types.ts'
import { shownOf } from './live-on.ts'
import type { Mind, World } from './world.types.ts'

/** A cat as it shows. */
export interface Seen {
  readonly cat: CatName
  readonly shown: Pad
  readonly mood: MoodName
  readonly octant: Octant
  readonly strength: ReturnType<typeof strengthOf>
  readonly place: Place
  readonly activity: Activity
  readonly since: number
  readonly drives: Readonly<Drives>
  /** What it feels most, and the deed that is behind it; null when nothing stirs. */
  readonly feeling: { readonly emotion: Emotion; readonly strength: number; readonly cause: number } | null
}

/** A cat of a world that has been advanced and lived on to the second in question. */
export function lookAt(world: World, mind: Mind): Seen {
  const shown = shownOf(world, mind)
  let feeling: Seen['feeling'] = null
  for (const [emotion, { strength, cause }] of mind.feelings.stirrings)
    if (strength > (feeling?.strength ?? 0.05)) feeling = { emotion, strength, cause }
  return {
    cat: mind.name,
    shown,
    mood: mind.named.name,
    octant: octantOf(shown),
    strength: strengthOf(shown),
    place: mind.place,
    activity: mind.activity,
    since: mind.since,
    drives: { ...mind.feelings.drives },
    feeling,
  }
}
