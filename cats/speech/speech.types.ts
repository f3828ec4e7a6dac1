// What is asked of a cat that speaks, what it says, and why.
import type { Band } from './bands.ts'
import type { CatName, FactionName } from './cast.ts'
import type { Facts, Slot } from './facts.types.ts'
import type { Intent } from './intents.ts'

/** Pleasure, arousal and dominance, each from −1 to 1. */
export interface Mood {
  readonly p: number
  readonly a: number
  readonly d: number
}

export type Place = 'room' | 'wall' | 'den' | 'lobby' | 'companion'
export type Hour = 'night' | 'dawn' | 'day' | 'dusk'

/** The moment in which a cat wants to say something. */
export interface Moment {
  readonly cat: CatName
  readonly intent: Intent
  readonly band: Band
  readonly mood: Mood
  /** From 0, asleep on its feet, to 1. */
  readonly energy: number
  readonly facts: Facts
  /** The deed behind it, such as `song.published`. */
  readonly event?: string
  readonly place?: Place
  readonly hour?: Hour
}

/** A share from 0 to just below 1 that follows from the moment and a purpose alone: asked twice, it answers the same. */
export type Draw = (purpose: string) => number

/** What a rule asks of a moment besides faction, intent and band. */
export interface When {
  readonly cat?: CatName
  readonly event?: string
  readonly place?: Place
  readonly hour?: Hour
}

/** One body under the rule by which it may be said. */
export interface Rule {
  /** Follows from the words, so that it stays when others come and go. */
  readonly id: string
  /** Whose line it is; the house’s may be said by any cat that takes part in it. */
  readonly faction: FactionName | 'house'
  readonly intent: Intent
  /** Absent: in every mood. */
  readonly band?: Band
  readonly when: When
  readonly body: string
  readonly slots: readonly Slot[]
  /** How many different lines it makes before facts and voice. */
  readonly variants: number
}

/** Why a line was said, kept beside it. */
export interface Why {
  readonly rule: string
  readonly cat: CatName
  readonly faction: FactionName | 'house'
  readonly intent: Intent
  readonly band: Band
  readonly mood: Mood
  /** What the rule asked and the moment had. */
  readonly met: readonly { readonly name: keyof When; readonly value: string }[]
  readonly facts: readonly { readonly slot: Slot; readonly text: string; readonly source: string | null }[]
  /** The line as it was before the cat’s own voice; equal to what was said if the voice changed nothing. */
  readonly before: string
}

/** A line. */
export interface Line {
  readonly text: string
  /** The same without what the voice did to letters: for ears, and for whoever reads letter by letter. */
  readonly plain: string
  readonly why: Why
}
