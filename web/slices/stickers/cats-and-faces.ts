// The cats and the faces made of signs that lie in the tray.
import { kaomoji } from '#contract/signs'

export { catNames as catsOffered } from '../../kit/cat-names.ts'

/** Each face as what is stuck. */
export const facesOffered = kaomoji.map((face) => ({ kind: 'kaomoji' as const, kaomoji: face }))
