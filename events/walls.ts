// What happens to walls. Never what stands on them: who is told looks for themselves.
import type { Audience } from '#contract/audience'
import { fact } from './fact.ts'

export const wallChanged = fact<{ userId: number; rev: number }>()('WallChanged')
/** For whom a wall is changed: what others left there is for those from now on. */
export const wallAudienceChanged = fact<{ userId: number; audience: Audience }>()('WallAudienceChanged')
