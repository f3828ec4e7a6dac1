// What comes of a deed or of time: told to whoever owns the world, who may show it or not.
import type { Emotion } from '../affect/emotions.ts'
import type { MoodName } from '../affect/moods.ts'
import type { Rung } from '../bonds/rungs.ts'
import type { CatName } from '../cast/cast.ts'
import type { Activity, Agent, Pad, Place } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'
import type { Second } from './world.types.ts'

/** How two cats passed the time together. */
export type Meeting = 'groomed' | 'played' | 'quarrelled' | 'gossiped' | 'passed'

export type Effect =
  | {
      readonly kind: 'felt'
      readonly cat: CatName
      readonly at: Second
      /** The deed; 0 when it was time alone. */
      readonly cause: number
      readonly deed: DeedKind | null
      readonly emotion: Emotion
      readonly strength: number
      readonly by: Agent
      readonly place: Place
    }
  | {
      readonly kind: 'moved'
      readonly cat: CatName
      readonly at: Second
      readonly from: Place
      readonly to: Place
      readonly activity: Activity
    }
  | { readonly kind: 'named'; readonly cat: CatName; readonly at: Second; readonly mood: MoodName }
  | {
      readonly kind: 'met'
      readonly cat: CatName
      readonly other: CatName
      readonly at: Second
      readonly place: Place
      readonly how: Meeting
    }
  | {
      readonly kind: 'told'
      readonly from: CatName
      readonly to: CatName
      readonly at: Second
      readonly place: Place
      /** Whom it is about, and the deed it goes back to. */
      readonly about: Agent
      readonly source: number
      readonly memory: number
      readonly hop: number
      readonly belief: number
      readonly valence: number
    }
  | { readonly kind: 'rung'; readonly cat: CatName; readonly at: Second; readonly agent: Agent; readonly rung: Rung }
  | {
      readonly kind: 'hour'
      readonly cat: CatName
      /** The second in which the hour ended. */
      readonly at: Second
      readonly mean: Pad
      readonly low: Pad
      readonly high: Pad
      readonly mood: MoodName
      /** The deeds that moved it most and are still felt, at most three. */
      readonly causes: readonly number[]
    }

/** Hears of effects as they come. */
export type Tell = (effect: Effect) => void
