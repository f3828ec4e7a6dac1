// The door of the chat slice.
import { defineSlice } from '#bedrock/slice'
import { wordsIn } from '#slices/rooms/index'
import { eraseTheirWritings } from './keepers.ts'
import { owns, streams } from './owns.ts'
import { hearCalls } from './prepare/take-call.ts'
import { changesIn, headsOf } from './queries/changes.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { eraseWritings } from './prepare/erase-writings.ts'
export { type KeptEntry, messagesById } from './queries/messages-by-id.ts'
export { ofTheErased } from './queries/of-the-erased.ts'
export { sendMessage } from './commands/send-message.ts'
export type { NewMessage, Sent } from './parts/sent-before.ts'
export type { Tx as ChatTx } from './owns.ts'
export { type Beside, besideWish, plainBeside, readBeside } from './parts/beside.ts'
export { messageText } from './parts/message-text.ts'
export { ownerOf, type WordsIn, wordsIn } from '#slices/rooms/index'
export { viewMessage } from './view.ts'
export { type Acts, actsOf as chatActs } from './prepare/acts.ts'

export const chat = defineSlice({
  name: 'chat',
  owns,
  streams,
  routes,
  calls,
  reactions,
  keepers: [eraseTheirWritings],
  prepare(ctx) {
    const words = wordsIn(ctx)
    ctx.realtime.answeredBy({
      read: {
        heads: (ids) => headsOf(ctx.db.reader, ids),
        changes: (roomId, rev, atMost) => ctx.db.snapshot((db) => changesIn(db, words, roomId, rev, atMost)),
      },
    })
    hearCalls(ctx)
    return Promise.resolve()
  },
})
