// The door of the profiles slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const profiles = defineSlice({ name: 'profiles', owns, routes, reactions })
