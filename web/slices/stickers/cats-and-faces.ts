// The cats and the faces made of signs that lie in the tray.
import type { CatName } from '#contract/house'
import { kaomoji } from '#contract/signs'
import { catShapes } from '../../kit/cat-shapes.ts'

/** The twelve, in the order of their drawings. Object.keys widens; the record's keys are exactly the cats. */
export const catsOffered = Object.keys(catShapes) as readonly CatName[]

/** Each face as what is stuck. */
export const facesOffered = kaomoji.map((face) => ({ kind: 'kaomoji' as const, kaomoji: face }))
