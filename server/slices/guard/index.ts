// The door of the guard slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { filterIn } from './parts/word-filter.ts'
export { filtersOf } from './prepare/word-filters.ts'
export { isRaided } from './queries/raid.ts'

export const guard = defineSlice({ name: 'guard', owns, routes, reactions })
