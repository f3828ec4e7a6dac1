// What happens between two people. `by` is the one who did it.
import { fact } from './fact.ts'

interface Between {
  readonly by: number
  readonly userId: number
}

export const personFollowed = fact<Between>()('PersonFollowed')
export const personUnfollowed = fact<Between>()('PersonUnfollowed', { sure: true })
export const personBlocked = fact<Between>()('PersonBlocked', { sure: true })
export const personUnblocked = fact<Between>()('PersonUnblocked')
