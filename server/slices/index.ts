// The product in one list. Reactions run in this order.
import type { Slice } from '#bedrock/slice'

export const slices: readonly Slice[] = []
