// The door of the cards slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export const cards = defineSlice({ name: 'cards', owns, routes, calls, reactions })
