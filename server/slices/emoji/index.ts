// The door of the emoji slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const emoji = defineSlice({ name: 'emoji', owns, routes, reactions })
