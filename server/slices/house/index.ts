// The door of the house slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { joining, linkCards } from './queries/settings.ts'

export const house = defineSlice({ name: 'house', owns, routes, reactions })
