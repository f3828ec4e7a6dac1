// Messages: the object that live frames, backfill, HTTP and exports share, and every way to ask for or change one.
import { Type, type Static } from 'typebox'
import { Attachment, besideFields, Warning } from './attachments.ts'
import { ClientId, Epoch, Id, Instant, Limit, Nullable, Order, Rev, RoomRef, Username, whole } from './shapes.ts'
import { call, push, route } from './define.ts'
import { sizes } from './limits.ts'
import { StuckOn } from './stuck.ts'

export const Message = Type.Object({
  id: Id,
  room_id: Id,
  rev: Rev,
  user_id: Nullable(Id),
  user: Nullable(Username),
  content: Nullable(Type.String({ description: 'What the author typed; null exactly when deleted or hidden.' })),
  created_at: Instant,
  edited_at: Nullable(Instant),
  edited: Type.Boolean(),
  deleted: Type.Boolean(),
  hidden: Type.Boolean(),
  reply_to: Nullable(Id),
  client_id: Nullable(ClientId),
  attachments: whole(Attachment, sizes.messageFiles, 'owner'),
  warning: Nullable(Warning),
  calls_room: Type.Boolean({
    description: 'It names `@room`, and its author might call everybody there when it was said.',
  }),
  pinned: Type.Boolean({ description: 'Kept in sight for the whole room; never of a deleted or hidden one.' }),
  stickers: whole(StuckOn, sizes.stickersPerMessage, 'oldest', 'What people stuck on it.'),
})
export type Message = Static<typeof Message>

export const Phase = Type.Union([Type.Literal('snapshot'), Type.Literal('continuity'), Type.Literal('history')])
export type Phase = Static<typeof Phase>

export const Backfill = Type.Object({
  room: Type.String(),
  room_id: Id,
  epoch: Epoch,
  phase: Phase,
  after_rev: Type.Optional(Rev),
  messages: Type.Array(Message, { maxItems: 100 }),
  order: Order,
  head_rev: Rev,
  complete: Type.Boolean({ description: 'Nothing lies beyond in the asked direction.' }),
  next: Nullable(Type.Partial(Type.Object({ after_rev: Rev, after_id: Id, before_id: Id }))),
})
export type Backfill = Static<typeof Backfill>

const cursors = {
  after_rev: Type.Optional(Rev),
  epoch: Type.Optional(Epoch),
  after_id: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
  before_id: Type.Optional(Id),
  around_id: Type.Optional(Id),
  at: Type.Optional(Instant),
  limit: Type.Optional(Limit),
}
const Content = Type.String({ maxLength: sizes.frameBytes, description: '1 to 2 000 characters after normalisation.' })
const MessageData = Type.Object({ message: Message })
const SentData = Type.Object({ message: Message, duplicate: Type.Boolean() })
const contentRefusals = ['EMPTY', 'TOO_LONG'] as const
export const Digest = Type.String({ pattern: '^[0-9a-f]{16}$' })
const Truth = Type.Object({
  head_rev: Rev,
  epoch: Epoch,
  from_id: Id,
  to_id: Type.Integer({ minimum: 0 }),
  digest: Digest,
})
export type Truth = Static<typeof Truth>

export const listMessages = route({
  method: 'GET',
  path: '/api/rooms/:room/messages',
  policy: 'signed-in',
  limit: 'backfill',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'A room’s messages by one cursor: the same body as the `backfill` event.',
  params: Type.Object({ room: RoomRef }),
  query: Type.Object(cursors),
  data: Backfill,
})
export const postMessage = route({
  speaks: true,
  method: 'POST',
  path: '/api/rooms/:room/messages',
  policy: 'signed-in',
  limit: 'send_message',
  status: 201,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'CONFLICT', ...contentRefusals],
  summary: 'Says something in a room, exactly as `send_message` does.',
  params: Type.Object({ room: RoomRef }),
  body: Type.Object({
    content: Content,
    client_id: ClientId,
    reply_to: Type.Optional(Nullable(Id)),
    ...besideFields,
  }),
  data: SentData,
})
export const verifyRoomByHttp = route({
  method: 'GET',
  path: '/api/rooms/:room/digest',
  policy: 'signed-in',
  limit: 'verify',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'The digest over a range of a room’s messages, as `verify_room` answers it.',
  params: Type.Object({ room: RoomRef }),
  query: Type.Object({ from_id: Id, to_id: Type.Optional(Id) }),
  data: Truth,
})
export const getMessage = route({
  method: 'GET',
  path: '/api/messages/:id',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: ['NOT_FOUND'],
  summary: 'One message.',
  params: Type.Object({ id: Id }),
  data: MessageData,
})
export const Wording = Type.Object({ content: Type.String(), written_at: Instant })
export type Wording = Static<typeof Wording>
export const listEdits = route({
  method: 'GET',
  path: '/api/messages/:id/edits',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: ['NOT_FOUND'],
  summary: 'The earlier wordings of a message, the first one first; gone when it is deleted.',
  params: Type.Object({ id: Id }),
  data: Type.Object({
    items: Type.Array(Wording, { maxItems: 100 }),
    order: Order,
    complete: Type.Boolean(),
    next: Type.Null(),
  }),
})
export const patchMessage = route({
  speaks: true,
  method: 'PATCH',
  path: '/api/messages/:id',
  policy: 'signed-in',
  limit: 'edit_message',
  refusals: ['NOT_FOUND', 'CONFLICT', ...contentRefusals],
  summary: 'Rewords one’s own message within 24 hours.',
  params: Type.Object({ id: Id }),
  body: Type.Object({ content: Content, expected_rev: Type.Optional(Rev) }),
  data: MessageData,
})
export const removeMessage = route({
  method: 'DELETE',
  path: '/api/messages/:id',
  policy: 'signed-in',
  limit: 'delete_message',
  refusals: ['NOT_FOUND'],
  summary: 'Deletes a message: its text is gone everywhere, a tombstone stays.',
  params: Type.Object({ id: Id }),
  data: MessageData,
})
export const hideMessage = route({
  method: 'PUT',
  path: '/api/messages/:id/hidden',
  policy: 'signed-in',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary:
    'Hides a message from everyone, or shows it again; for the room’s moderators and the people who run the house.',
  params: Type.Object({ id: Id }),
  body: Type.Object({ hidden: Type.Boolean() }),
  data: MessageData,
})

export const pinMessage = route({
  method: 'PUT',
  path: '/api/messages/:id/pinned',
  policy: 'signed-in',
  limit: 'pin_message',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Pins a message, so that the whole room finds it, or takes the pin out; for the room’s moderators and the people who run the house, and in a conversation for both.',
  params: Type.Object({ id: Id }),
  body: Type.Object({ pinned: Type.Boolean() }),
  data: MessageData,
})
export const listPins = route({
  method: 'GET',
  path: '/api/rooms/:room/pins',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'The messages pinned in a room, the one pinned last first.',
  params: Type.Object({ room: RoomRef }),
  data: Type.Object({
    items: Type.Array(Message, { maxItems: sizes.roomPins }),
    order: Order,
    complete: Type.Literal(true),
    next: Type.Null(),
  }),
})

export const sendMessage = call({
  speaks: true,
  stores: true,
  event: 'send_message',
  policy: 'signed-in',
  limit: 'send_message',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'CONFLICT', ...contentRefusals],
  summary: 'Says something in a room; the same `client_id` again answers with the stored message and tells nobody.',
  payload: Type.Object({
    room: RoomRef,
    content: Content,
    client_id: ClientId,
    reply_to: Type.Optional(Nullable(Id)),
    ...besideFields,
  }),
  data: SentData,
})
export const editMessage = call({
  speaks: true,
  stores: true,
  event: 'edit_message',
  policy: 'signed-in',
  limit: 'edit_message',
  refusals: ['NOT_FOUND', 'CONFLICT', ...contentRefusals],
  summary: 'Rewords one’s own message within 24 hours.',
  payload: Type.Object({ id: Id, content: Content, expected_rev: Type.Optional(Rev) }),
  data: MessageData,
})
export const deleteMessage = call({
  stores: true,
  event: 'delete_message',
  policy: 'signed-in',
  limit: 'delete_message',
  refusals: ['NOT_FOUND'],
  summary: 'Deletes a message and answers with its tombstone; again, with the same one.',
  payload: Type.Object({ id: Id }),
  data: MessageData,
})
export const requestBackfill = call({
  event: 'request_backfill',
  policy: 'signed-in',
  limit: 'backfill',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'A room’s messages by one cursor.',
  payload: Type.Object({ room: RoomRef, ...cursors }),
  data: Backfill,
})
export const verifyRoom = call({
  event: 'verify_room',
  policy: 'signed-in',
  limit: 'verify',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'The digest over a range of a room’s messages, to compare with one’s own.',
  payload: Type.Object({ room: RoomRef, from_id: Id, to_id: Type.Optional(Id) }),
  data: Truth,
})
export const getMessages = call({
  event: 'get_messages',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: [],
  summary: 'Up to 50 messages by id; ids that the caller may not see are left out.',
  payload: Type.Object({ ids: Type.Array(Id, { minItems: 1, maxItems: sizes.quotesPerCall }) }),
  data: Type.Object({
    messages: Type.Array(Message, { maxItems: sizes.quotesPerCall }),
    order: Order,
    complete: Type.Literal(true),
    next: Type.Null(),
  }),
})

export const messagePush = push({
  event: 'message',
  summary: 'A message as it is now: created, edited or deleted.',
  payload: Message,
})
export const backfillPush = push({
  event: 'backfill',
  summary: 'What a join brings: a snapshot, or what changed after a rev.',
  payload: Backfill,
})
