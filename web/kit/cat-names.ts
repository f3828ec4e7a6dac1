// The twelve, in the order of the house.
import { skinNames } from '#cats/rig/skin.types'
import type { CatName } from '#contract/house'

/** Each of them. A cat that the contract knows and the drawings do not, does not compile. */
export const catNames: readonly CatName[] = skinNames
