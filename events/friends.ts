// What happens between two people. `by` is the one who did it.
import { fact } from './fact.ts'

interface Between {
  readonly by: number
  readonly userId: number
}

export const personFollowed = fact<Between>()('PersonFollowed')
export const personUnfollowed = fact<Between>()('PersonUnfollowed')
export const personBlocked = fact<Between>()('PersonBlocked')
export const personUnblocked = fact<Between>()('PersonUnblocked')
