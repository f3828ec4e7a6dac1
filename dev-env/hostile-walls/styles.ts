// Whatever a member might put into CSS so that it does more than look, by family.
import { cssAddresses } from './css-addresses.ts'
import { cssRules } from './css-rules.ts'
import { cssWatching } from './css-watching.ts'

/** Texts by family, each written by hand. */
export const hostileStyles: Readonly<Record<string, readonly string[]>> = { cssAddresses, cssRules, cssWatching }
