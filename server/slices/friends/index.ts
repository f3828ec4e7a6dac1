// The door of the friends slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { areMutual } from './queries/ties.ts'
export { inAudience } from './queries/audience.ts'
export { apartAmong, apartFrom, areApart, hears, notApart, withoutApart } from './queries/apart.ts'

export const friends = defineSlice({ name: 'friends', owns, routes, reactions })
