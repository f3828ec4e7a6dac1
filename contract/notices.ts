// What a person is told of: who named, answered, wrote to or followed them, and what was left on their wall. Never how many.
import { type Static, Type } from 'typebox'
import { push, route } from './define.ts'
import { Warning } from './attachments.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { SketchName } from './sketches.ts'
import { Id, Instant, Nullable, Order, pageOf, RoomName, RoomRef, whole } from './shapes.ts'

export const NoticeKind = Type.Union(
  [
    Type.Literal('mention'),
    Type.Literal('room'),
    Type.Literal('reply'),
    Type.Literal('direct'),
    Type.Literal('knock'),
    Type.Literal('said'),
    Type.Literal('follow'),
    Type.Literal('sticker'),
    Type.Literal('guestbook'),
    Type.Literal('taken_in'),
    Type.Literal('remix'),
  ],
  {
    description:
      'Somebody named one; called everybody in a room; answered one; wrote in a conversation of two; knocked; said something in a room of which one hears everything; follows one; stuck something on one’s wall or on what one said; signed one’s guestbook; took one into a private room; began a remix of one’s sketch.',
  },
)
export type NoticeKind = Static<typeof NoticeKind>

export const NoticeState = Type.Union([Type.Literal('new'), Type.Literal('read'), Type.Literal('gone')], {
  description: 'Not yet seen; seen; discarded, which can be taken back for an hour.',
})
export type NoticeState = Static<typeof NoticeState>

export const Notice = Type.Object({
  id: Id,
  kind: NoticeKind,
  state: NoticeState,
  at: Instant,
  by: Person,
  room: Nullable(Type.Object({ id: Id, name: RoomName }), {
    description:
      'Where it was said or stuck on, or into which one was taken; null for what was not in a room, and for what was stuck on between two.',
  }),
  message_id: Nullable(Id),
  warning: Nullable(Warning),
  text: Nullable(Type.String(), {
    description:
      'The beginning of what was written, as it stands now; null where nothing was or a warning stands in front, and for conversations of two, whose words are read there alone.',
  }),
  sketch: Nullable(
    Type.Object({
      name: SketchName,
      title: Type.String(),
      remix: Nullable(SketchName, { description: 'What was made from it, once it is public.' }),
    }),
    { description: 'One’s own sketch of which somebody makes a remix.' },
  ),
  waits: Type.Boolean({ description: 'It was left on one’s wall and is seen by others once one lets it stay.' }),
})
export type Notice = Static<typeof Notice>

const Minute = Type.Integer({ minimum: 0, maximum: 24 * 60 - 1, description: 'Minutes since midnight.' })

export const QuietHours = Type.Object({
  from_minute: Minute,
  to_minute: Minute,
  zone: Type.String({
    pattern: '^[A-Za-z0-9_+/-]{1,64}$',
    description: 'A time zone as IANA names it, such as Europe/Vienna.',
  }),
})
export type QuietHours = Static<typeof QuietHours>

export const NoticeSettings = Type.Object({
  muted: whole(NoticeKind, NoticeKind.anyOf.length, 'alphabetical', 'Kinds that one is not told of.'),
  quiet: Nullable(QuietHours, {
    description: 'Every day between these two one is told all the same, but without a sound; null: never.',
  }),
})
export type NoticeSettings = Static<typeof NoticeSettings>

export const RoomLevel = Type.Union([Type.Literal('all'), Type.Literal('mentions'), Type.Literal('none')], {
  description: 'Of what in a room one is told: everything; being named or answered; nothing.',
})
export type RoomLevel = Static<typeof RoomLevel>

const Unread = Type.Boolean({ description: 'There is something new.' })
const level = Type.Object({ level: RoomLevel })

export const listNotices = route({
  method: 'GET',
  path: '/api/notices',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'What the caller was told of, the newest first, without what they discarded.',
  query: Type.Object({
    before: Type.Optional(Id),
    kind: Type.Optional(NoticeKind),
    gone: Type.Optional(Type.Boolean({ description: 'Instead what they discarded within the last hour.' })),
  }),
  data: Type.Object({ ...pageOf(Notice).properties, unread: Unread }),
})
export const changeNotices = route({
  method: 'PATCH',
  path: '/api/notices',
  policy: 'signed-in',
  limit: 'change_notices',
  refusals: [],
  summary:
    'Says of these notices, or of all up to one, that they are new, read or gone. Answers those that changed, with which it can be taken back; where they are not all, ask again.',
  body: Type.Object({
    state: NoticeState,
    ids: Type.Optional(Type.Array(Id, { maxItems: sizes.noticesPerChange })),
    up_to: Type.Optional(Id),
    kind: Type.Optional(NoticeKind),
  }),
  data: Type.Object({
    ids: Type.Array(Id, { maxItems: sizes.noticesPerChange }),
    order: Order,
    complete: Type.Boolean(),
    next: Type.Null(),
    unread: Unread,
  }),
})
export const getNoticeSettings = route({
  method: 'GET',
  path: '/api/me/notices',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Of what the caller is told, and when quietly.',
  data: NoticeSettings,
})
export const changeNoticeSettings = route({
  method: 'PATCH',
  path: '/api/me/notices',
  policy: 'signed-in',
  limit: 'change_notices',
  refusals: [],
  summary: 'Changes of what one is told, and when quietly.',
  body: Type.Partial(NoticeSettings),
  data: NoticeSettings,
})
export const getRoomLevel = route({
  method: 'GET',
  path: '/api/rooms/:room/level',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND'],
  summary:
    'Of what in this room the caller is told: of being named and answered unless they chose, and of everything in a conversation of two.',
  params: Type.Object({ room: RoomRef }),
  data: level,
})
export const setRoomLevel = route({
  method: 'PUT',
  path: '/api/rooms/:room/level',
  policy: 'signed-in',
  limit: 'change_notices',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Chooses of what in this room one is told.',
  params: Type.Object({ room: RoomRef }),
  body: level,
  data: level,
})
export const noticePush = push({
  event: 'notice',
  summary: 'The person is told of something new.',
  payload: Type.Object({
    notice: Notice,
    quiet: Type.Boolean({ description: 'It is to make no sound and no stir now.' }),
  }),
})
export const noticesChangedPush = push({
  event: 'notices_changed',
  summary:
    'Something that the person was told of was read, discarded or is no longer there: the list is to be looked at again.',
  payload: Type.Object({ unread: Unread }),
})
