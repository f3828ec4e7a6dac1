// What one is told on every page of one’s own standing and of the door; its code is fetched by whoever is inside.
import { lazily } from '../../bedrock/lazily.tsx'
import { person } from '../../bedrock/session.ts'

const Standing = lazily(() => import('./standing.tsx').then((found) => found.Standing))

/** Nothing for strangers. */
export const StandingPlace = () => (person.value === null ? null : <Standing />)
