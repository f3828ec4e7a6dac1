// What happens in little worlds. Never what stands there: who is told looks for themselves.
import { fact } from './fact.ts'

export const worldChanged = fact<{ sketchId: number; rev: number }>()('WorldChanged')
/** Somebody let it begin anew. */
export const worldReset = fact<{ sketchId: number; ownerId: number | null; by: number }>()('WorldReset')
