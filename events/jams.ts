// What happens in jams. Never what is played there: who is told looks for themselves.
import { fact } from './fact.ts'

export const jamBegun = fact<{ roomId: number; by: number }>()('JamBegun')
/** `isShown`: the room shows it too, because it plays, stands still or somebody's name is gone. */
export const jamChanged = fact<{ roomId: number; rev: number; isShown: boolean }>()('JamChanged')
/** Somebody let it begin anew; `begunBy` is whoever began it first. */
export const jamReset = fact<{ roomId: number; by: number; begunBy: number | null }>()('JamReset')
/** `by` is null for the house itself. */
export const jamEnded = fact<{ roomId: number; by: number | null; begunBy: number | null }>()('JamEnded')
