// The door of the chat slice.
import { defineSlice } from '#bedrock/slice'
import { owns, streams } from './owns.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { deleteMessage } from './commands/delete-message.ts'
export { sendMessage } from './commands/send-message.ts'
export type { Tx as ChatTx } from './owns.ts'
export { viewMessage } from './view.ts'

export const chat = defineSlice({ name: 'chat', owns, streams, routes, calls, reactions })
