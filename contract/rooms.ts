// Rooms: their list, opening and changing them, who belongs to a private one, and joining one from a socket.
import { Type, type Static } from 'typebox'
import { Epoch, Id, Nothing, Nullable, Rev, RoomName, RoomRef, Username, pageOf } from './shapes.ts'
import { call, push, route } from './define.ts'
import { sizes } from './limits.ts'

export const RoomKind = Type.Union([Type.Literal('text'), Type.Literal('announcement'), Type.Literal('private')])
export type RoomKind = Static<typeof RoomKind>

/** What a room may be: what people open, or a conversation between two. */
export const AnyRoomKind = Type.Union([...RoomKind.anyOf, Type.Literal('direct')])
export type AnyRoomKind = Static<typeof AnyRoomKind>

const Topic = Type.String({ maxLength: sizes.topicCharacters * 4, description: 'At most 200 characters.' })

const Slow = Type.Integer({
  minimum: 0,
  maximum: sizes.slowModeMs / 1_000,
  description: 'Seconds that one waits between two messages of one’s own; moderators and staff do not wait.',
})

export const Room = Type.Object({
  id: Id,
  name: RoomName,
  topic: Type.String(),
  kind: AnyRoomKind,
  archived: Type.Boolean(),
  slow_s: Slow,
  can_post: Type.Boolean(),
  can_manage: Type.Boolean(),
  joined: Type.Boolean({
    description: 'The caller is a member of this private room, or the room is open to everyone.',
  }),
  unread: Type.Boolean({ description: 'Something was said since the caller last read here.' }),
  read_id: Nullable(Id),
})
export type Room = Static<typeof Room>

export const Member = Type.Object({ id: Id, username: Username, moderator: Type.Boolean() })
export type Member = Static<typeof Member>

const params = Type.Object({ room: RoomRef })
const RoomData = Type.Object({ room: Room })

export const listRooms = route({
  method: 'GET',
  path: '/api/rooms',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'The rooms that the caller may see.',
  query: Type.Object({
    after: Type.Optional(RoomName),
    archived: Type.Optional(Type.Boolean({ description: 'The archived ones instead of the open ones.' })),
    all: Type.Optional(Type.Boolean({ description: 'The open and the archived ones.' })),
  }),
  data: pageOf(Room),
})
export const openRoom = route({
  speaks: true,
  method: 'POST',
  path: '/api/rooms',
  policy: 'signed-in',
  limit: 'open_room',
  status: 201,
  refusals: ['CONFLICT', 'TOO_LONG'],
  summary: 'Opens a room. Only staff open announcement rooms.',
  body: Type.Object({ name: RoomName, topic: Type.Optional(Topic), kind: Type.Optional(RoomKind) }),
  data: RoomData,
})
export const getRoom = route({
  method: 'GET',
  path: '/api/rooms/:room',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'One room.',
  params,
  data: RoomData,
})
export const changeRoom = route({
  speaks: true,
  method: 'PATCH',
  path: '/api/rooms/:room',
  policy: 'signed-in',
  limit: 'change_room',
  refusals: ['ROOM_NOT_FOUND', 'CONFLICT', 'TOO_LONG'],
  summary: 'Renames a room, changes its topic, kind or pace, archives it or brings it back.',
  params,
  body: Type.Partial(
    Type.Object({ name: RoomName, topic: Topic, kind: RoomKind, archived: Type.Boolean(), slow_s: Slow }),
  ),
  data: RoomData,
})
export const listMembers = route({
  method: 'GET',
  path: '/api/rooms/:room/members',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Who belongs to a room: the members of a private one, the moderators of an open one.',
  params,
  query: Type.Object({ after: Type.Optional(Username) }),
  data: pageOf(Member),
})
export const addMember = route({
  method: 'PUT',
  path: '/api/rooms/:room/members/:username',
  policy: 'signed-in',
  limit: 'change_room',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'Takes a person into a private room, or makes them its moderator or no longer one.',
  params: Type.Object({ room: RoomRef, username: Username }),
  body: Type.Object({ moderator: Type.Optional(Type.Boolean()) }),
  data: Type.Object({ member: Member }),
})
export const removeMember = route({
  method: 'DELETE',
  path: '/api/rooms/:room/members/:username',
  policy: 'signed-in',
  limit: 'change_room',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'Removes a person from a private room; one’s own name leaves it.',
  params: Type.Object({ room: RoomRef, username: Username }),
  data: Nothing,
})

export const joinRoom = call({
  event: 'join_room',
  policy: 'signed-in',
  limit: 'join_room',
  refusals: ['ROOM_NOT_FOUND', 'CONFLICT'],
  summary: 'Makes this socket hear a room, and sends `backfill`.',
  payload: Type.Object({ room: RoomRef, after_rev: Type.Optional(Rev), epoch: Type.Optional(Epoch) }),
  data: Type.Object({
    room: RoomName,
    room_id: Id,
    head_rev: Rev,
    epoch: Epoch,
    can_post: Type.Boolean(),
    topic: Type.String(),
  }),
})
export const leaveRoom = call({
  event: 'leave_room',
  policy: 'signed-in',
  limit: 'join_room',
  refusals: [],
  summary: 'Makes this socket stop hearing a room.',
  payload: Type.Object({ room: RoomRef }),
  data: Nothing,
})
export const markRead = call({
  stores: true,
  event: 'mark_read',
  policy: 'signed-in',
  limit: 'mark_read',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Remembers how far one has read, on all one’s devices; never moves backwards.',
  payload: Type.Object({ room: RoomRef, id: Id }),
  data: Nothing,
})

export const roomPush = push({
  event: 'room',
  summary: 'A room was opened, renamed or archived, or what the person may do in it changed.',
  payload: Type.Object({
    room_id: Id,
    room: RoomName,
    topic: Type.String(),
    kind: AnyRoomKind,
    archived: Type.Boolean(),
    slow_s: Slow,
    can_post: Type.Boolean(),
  }),
})
export const roomLeftPush = push({
  event: 'room_left',
  summary: 'The person can no longer see this room; the client forgets it.',
  payload: Type.Object({
    room_id: Id,
    room: RoomName,
    reason: Type.Union([
      Type.Literal('left'),
      Type.Literal('removed'),
      Type.Literal('private'),
      Type.Literal('banned'),
    ]),
  }),
})
export const roomActivityPush = push({
  event: 'room_activity',
  summary: 'Something new in a room that the person may see and this socket has not joined; at most once a second.',
  payload: Type.Object({ room_id: Id }),
})
export const readPush = push({
  event: 'read',
  summary: 'The person read this far on another device.',
  payload: Type.Object({ room_id: Id, id: Id }),
})
