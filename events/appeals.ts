// What happens to appeals against sanctions.
import { fact } from './fact.ts'

export const appealMade = fact<{ sanctionId: number; userId: number }>()('AppealMade')
export const appealDecided = fact<{
  sanctionId: number
  userId: number
  by: number
  outcome: 'stands' | 'lifted'
}>()('AppealDecided', { pointer: ({ sanctionId, userId }) => ({ sanctionId, userId }) })
