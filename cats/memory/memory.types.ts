// A memory: who did what, where and when, and how it felt. It holds no word that anybody said.
import type { Agent, Place } from '../cat.types.ts'
import type { DeedKind } from '../deeds/deeds.ts'

/** What happened, which never changes on its way from mouth to mouth. */
export interface Fact {
  readonly subj: Agent
  readonly verb: DeedKind
  /** To whom, a person or a cat; 0 for nobody. */
  readonly obj: Agent
  readonly place: Place | null
  readonly at: number
  /** The number of the deed. */
  readonly source: number
}

/** A fact as one cat remembers it; shares in thousandths. */
export interface Memory extends Fact {
  readonly id: number
  /** How much it mattered. */
  salience: number
  /** How it felt: −1 000 to 1 000. */
  readonly valence: number
  /** How surely it is believed. */
  readonly belief: number
  /** Mouths that it went through, and the last of them; 0 when it was seen. */
  readonly hop: number
  readonly from: Agent
  /** Seconds in which half of it fades. */
  halfLife: number
  core: boolean
}
