// Something that may take the place of what is being typed.

import type { HouseEmoji } from '#contract/emoji'

export interface Fit {
  readonly shown: string
  /** Drawn in front of that. */
  readonly picture?: HouseEmoji
  /** What stands in the text once it is chosen. */
  readonly put: string
  readonly chosen?: () => void
}
