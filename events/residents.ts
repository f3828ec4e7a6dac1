// What cats do in rooms. Never what they say: who tells it looks for themselves.
import type { CatName } from '#contract/house'
import type { CatMode } from '#contract/residents'
import { fact } from './fact.ts'

interface InRoom {
  readonly roomId: number
}

/** A cat types for so long. */
export const catTyped = fact<InRoom & { readonly cat: CatName; readonly forMs: number }>()('CatTyped')
/** A cat made a sign, in this wording of it. */
export const catGestured = fact<
  InRoom & { readonly cat: CatName; readonly gesture: string; readonly use: number; readonly afterId: number | null }
>()('CatGestured')
export const catSaid = fact<InRoom & { readonly lineId: number }>()('CatSaid')
/** Lines are no more. */
export const catUnsaid = fact<InRoom & { readonly ids: readonly number[] }>()('CatUnsaid')
export const catModeChanged = fact<InRoom & { readonly mode: CatMode; readonly by: number }>()('CatModeChanged')
