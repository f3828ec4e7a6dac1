// The door of the short ways slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { documents, routes } from './routes.ts'

export const ways = defineSlice({ name: 'ways', owns, routes, documents, reactions })
