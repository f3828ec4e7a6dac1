// What a cat may react to: what happened, where, and which of them noticed it.
import type { CatName } from '#contract/house'
import type { Deed } from '#cats/speech/intents-of-deed'
import type { Intent } from '#cats/speech/intents'

export interface Occasion {
  /** By which chance is drawn, such as `deed 12`. */
  readonly key: string
  readonly roomId: number
  readonly cat: CatName
  readonly intent: Intent
  /** The deed behind it; null where a cat answers another. */
  readonly event: Deed | null
  /** In milliseconds. */
  readonly at: number
  /** Whose deed it was. */
  readonly by: number | null
  readonly called: boolean
  /** The cat that it answers. */
  readonly answers: CatName | null
  /** Its place in an exchange between cats, from 1. */
  readonly turn: number
}
