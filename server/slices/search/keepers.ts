// Takes in what was said and built before the house could search, a little at a time.
import type { Keeper } from '#bedrock/keeping/keeper'
import { takeIn } from './prepare/to-come.ts'

/** [FEED-2.5] Where it was is kept with what it did, so whatever ended it goes on by itself. */
export const takeInWhatWas: Keeper = { name: 'take in what is to be found', everyMs: 1_000, run: takeIn }
