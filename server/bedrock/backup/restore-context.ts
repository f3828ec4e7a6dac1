// What restoring a backup needs of the house. It is not open meanwhile, so this is less than its whole context.
import type { AppContext } from '#server/context'

/** What restoring needs; the data folder must be held by the caller. */
export type RestoreContext = Pick<AppContext, 'config' | 'clock' | 'random'>
