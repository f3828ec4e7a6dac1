// The cats that lie in the tray.
import type { CatName } from '#contract/house'
import { catShapes } from '../../kit/cat-shapes.ts'

/** The twelve, in the order of their drawings. Object.keys widens; the record's keys are exactly the cats. */
export const catsOffered = Object.keys(catShapes) as readonly CatName[]
