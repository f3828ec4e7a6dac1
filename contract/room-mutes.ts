// Silence in one room: its moderators ask somebody to be quiet there for a while, and everywhere else they speak on.
import { type Static, Type } from 'typebox'
import { push, route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Nothing, Nullable, pageOf, RoomRef, Username } from './shapes.ts'

const params = Type.Object({ room: RoomRef, username: Username })

export const RoomMute = Type.Object({ id: Id, username: Username, until: Instant, reason: Type.String() })
export type RoomMute = Static<typeof RoomMute>

export const listRoomMutes = route({
  method: 'GET',
  path: '/api/rooms/:room/mutes',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Who is silent in a room, for those who keep order there.',
  params: Type.Object({ room: RoomRef }),
  query: Type.Object({ after: Type.Optional(Username) }),
  data: pageOf(RoomMute),
})
export const muteInRoom = route({
  method: 'PUT',
  path: '/api/rooms/:room/mutes/:username',
  policy: 'signed-in',
  limit: 'change_room',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'EMPTY', 'TOO_LONG'],
  summary:
    'Silences somebody in one room for a time; they are told why. The room’s moderators may, and staff in rooms that are open; not against each other, staff or themselves.',
  params,
  body: Type.Object({
    minutes: Type.Integer({ minimum: 1, maximum: sizes.muteMinutesMax }),
    reason: Type.String({ maxLength: sizes.reasonCharacters * 4, description: 'At most 500 characters.' }),
  }),
  data: Type.Object({ mute: RoomMute }),
})
export const unmuteInRoom = route({
  method: 'DELETE',
  path: '/api/rooms/:room/mutes/:username',
  policy: 'signed-in',
  limit: 'change_room',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'Lets somebody speak in a room again.',
  params,
  data: Nothing,
})

export const roomMutePush = push({
  event: 'room_mute',
  summary: 'The person is silent in a room until then, or (null) may speak there again.',
  payload: Type.Object({ room_id: Id, until: Nullable(Instant), reason: Type.String() }),
})
