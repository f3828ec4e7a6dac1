// The friend looks how the house is.
import { getVitals } from '#contract/vitals'
import type { Cast } from './cast.ts'

/** The one route of the internals. */
export const vitalsChapter = async ({ tell, ben }: Cast): Promise<void> => void (await tell.http(ben, getVitals, {}))
