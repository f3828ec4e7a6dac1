// The door of the chat slice.
import { defineSlice } from '#bedrock/slice'
import { owns, streams } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { type Acts, actsOf as chatActs } from './prepare/acts.ts'

export const chat = defineSlice({ name: 'chat', owns, streams, routes, calls, reactions })
