// Messages that people keep for themselves.
import { type Static, Type } from 'typebox'
import { push, route } from './define.ts'
import { sizes } from './limits.ts'
import { Message } from './messages.ts'
import { Person } from './people.ts'
import { Id, Instant, Nullable, pageOf, RoomName, whole } from './shapes.ts'

export const Bookmark = Type.Object({
  message: Message,
  room: RoomName,
  person: Nullable(Person, {
    description: 'The other one of a conversation between two; null in other rooms, and where they are gone.',
  }),
  direct: Type.Boolean({ description: 'It was said between two.' }),
  kept_at: Instant,
})
export type Bookmark = Static<typeof Bookmark>

export const listBookmarks = route({
  method: 'GET',
  path: '/api/me/bookmarks',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: [],
  summary:
    'What the caller kept, the one kept last first, each as it is now; what they may not see any more is not there.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(Bookmark),
})
export const listBookmarked = route({
  method: 'GET',
  path: '/api/me/bookmarks/messages',
  policy: 'signed-in',
  limit: 'get_messages',
  refusals: [],
  summary: 'Which messages the caller kept, so that they can be shown as kept wherever they stand.',
  data: Type.Object({ ids: whole(Id, sizes.bookmarks, 'owner') }),
})
export const keepMessage = route({
  method: 'PUT',
  path: '/api/messages/:id/bookmark',
  policy: 'signed-in',
  limit: 'keep_message',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Keeps a message for oneself, or lets go of it. Nobody else learns of it.',
  params: Type.Object({ id: Id }),
  body: Type.Object({ kept: Type.Boolean() }),
  data: Type.Object({ kept: Type.Boolean() }),
})

export const bookmarkPush = push({
  event: 'bookmark',
  summary: 'The person kept a message, or let go of it, on one of their devices.',
  payload: Type.Object({ message_id: Id, kept: Type.Boolean() }),
})
