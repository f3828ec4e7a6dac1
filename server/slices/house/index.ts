// The door of the house slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { routes } from './routes.ts'

export { joinMode, linkCards } from './queries/settings.ts'

export const house = defineSlice({ name: 'house', owns, routes })
