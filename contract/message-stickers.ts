// Sticking something on a message, moving it and peeling it off. Everyone hears the whole message with its new rev.
import { Type } from 'typebox'
import { route } from './define.ts'
import { Message } from './messages.ts'
import { ClientId, Id } from './shapes.ts'
import { StuckThing, stuckPlace } from './stuck.ts'

const one = Type.Object({ id: Id, sticker: ClientId })
const data = Type.Object({ message: Message })

export const stickOnMessage = route({
  method: 'PUT',
  path: '/api/messages/:id/stickers/:sticker',
  policy: 'signed-in',
  limit: 'stick_on_message',
  speaks: true,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary:
    'Sticks something on a message, under an id that the caller chose, or moves what they stuck there under it before; the same again changes nothing.',
  params: one,
  body: Type.Object({ thing: StuckThing, ...stuckPlace }),
  data,
})
export const peelFromMessage = route({
  method: 'DELETE',
  path: '/api/messages/:id/stickers/:sticker',
  policy: 'signed-in',
  limit: 'stick_on_message',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary:
    'Peels something off a message: what one stuck on oneself, what is on one’s own message, and, for those who keep order in the room, anything. Again, it answers the message as it is.',
  params: one,
  data,
})
