// The strip of a walk, whose code is fetched when one is first on one.
import { lazily } from '../../bedrock/lazily.tsx'
import { place } from '../../bedrock/router.ts'
import { person } from '../../bedrock/session.ts'
import { standAt } from './walk-address.ts'

const Strip = lazily(() => import('./walk-strip.tsx').then(({ WalkStrip }) => WalkStrip))

/** Nothing while one is on no walk. */
export function StripOnWalk() {
  return person.value !== null && standAt(place.value) !== null ? <Strip /> : null
}
