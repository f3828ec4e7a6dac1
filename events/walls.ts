// What happens to walls. Never what stands on them: who is told looks for themselves.
import { fact } from './fact.ts'

export const wallChanged = fact<{ userId: number; rev: number }>()('WallChanged')
