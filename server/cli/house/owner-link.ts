// The one-time link that makes the first owner.
import type { AppContext } from '#server/context'

/** A fresh link while the house has no owner, else null. */
export const ownerLinkFor = (_ctx: AppContext): Promise<string | null> => Promise.resolve(null)
