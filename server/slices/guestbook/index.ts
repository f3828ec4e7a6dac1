// The door of the guestbook slice.
import { defineSlice } from '#bedrock/slice'
import { owns } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export const guestbook = defineSlice({ name: 'guestbook', owns, routes, reactions })
