// What happens to how people show themselves. Never what they say: who is told looks for themselves.
import { fact } from './fact.ts'

export const profileChanged = fact<{ userId: number }>()('ProfileChanged')
