// Presence, typing and the connection itself: what is in memory only.
import { Type, type Static } from 'typebox'
import { CatName } from './house.ts'
import { Id, Instant, Nothing, Order, RoomRef, Username } from './shapes.ts'
import { call, push } from './define.ts'

export const PresenceState = Type.Union([Type.Literal('around'), Type.Literal('asleep'), Type.Literal('away')])
export type PresenceState = Static<typeof PresenceState>

export const PersonPresence = Type.Object({
  id: Id,
  username: Username,
  state: PresenceState,
  cat: Type.Optional(CatName),
})
export type PersonPresence = Static<typeof PersonPresence>

/** As which of the twelve cats somebody is shown. */
export type Figure = CatName

export const HouseMode = Type.Union([Type.Literal('normal'), Type.Literal('read_only')])
export type HouseMode = Static<typeof HouseMode>

export const typing = call({
  speaks: true,
  event: 'typing',
  policy: 'signed-in',
  limit: 'typing',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Says that one is writing in a room that this socket has joined.',
  payload: Type.Object({ room: RoomRef }),
  data: Nothing,
})
export const stopTyping = call({
  event: 'stop_typing',
  policy: 'signed-in',
  limit: 'stop_typing',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Says that one stopped writing.',
  payload: Type.Object({ room: RoomRef }),
  data: Nothing,
})
export const setPresence = call({
  event: 'set_presence',
  policy: 'signed-in',
  limit: 'presence',
  refusals: [],
  summary: 'Says whether this device is used, and whether one wants to be hidden from everyone.',
  payload: Type.Object({
    state: Type.Union([Type.Literal('around'), Type.Literal('asleep')]),
    hidden: Type.Optional(Type.Boolean()),
  }),
  data: Nothing,
})
export const getPresence = call({
  event: 'get_presence',
  policy: 'signed-in',
  limit: 'presence',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Who is around, in alphabetical order: in the house, or listening to one room.',
  payload: Type.Object({ room: Type.Optional(RoomRef) }),
  data: Type.Object({
    people: Type.Array(PersonPresence),
    order: Order,
    complete: Type.Literal(true),
    next: Type.Null(),
  }),
})
export const latencyCheck = call({
  event: 'latency_check',
  policy: 'signed-in',
  limit: 'latency',
  refusals: [],
  summary: 'Measures the way to the server and back.',
  payload: Type.Object({ ts: Type.Number({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) }),
  data: Type.Object({ ts: Type.Number(), server_ts: Type.Number() }),
})

export const connectedPush = push({
  event: 'connected',
  summary: 'The socket is signed in and may send.',
  payload: Type.Object({
    ok: Type.Literal(true),
    user_id: Id,
    username: Username,
    protocol: Type.Integer(),
    version: Type.String(),
    server_time: Instant,
    mode: HouseMode,
  }),
})
export const typingPush = push({
  event: 'typing',
  summary: 'Somebody else is writing in a joined room; forget it after `expires_ms`.',
  payload: Type.Object({ room_id: Id, user: Username, expires_ms: Type.Integer() }),
})
export const stopTypingPush = push({
  event: 'stop_typing',
  summary: 'Somebody else stopped writing.',
  payload: Type.Object({ room_id: Id, user: Username }),
})
export const presencePush = push({
  event: 'presence',
  summary:
    'How people’s presence changed, gathered; at most once a second. Whoever has no `cat` chose none, or is away.',
  payload: Type.Object({ people: Type.Array(PersonPresence) }),
})
export const sessionEndedPush = push({
  event: 'session_ended',
  summary: 'This session is over; the socket is closed and the client stops.',
  payload: Type.Object({
    reason: Type.Union([
      Type.Literal('logout'),
      Type.Literal('expired'),
      Type.Literal('revoked'),
      Type.Literal('banned'),
      Type.Literal('deleted'),
    ]),
  }),
})
export const goingAwayPush = push({
  event: 'going_away',
  summary: 'The server closes; come back after this long.',
  payload: Type.Object({ retry_ms: Type.Integer({ minimum: 0 }) }),
})
export const housePush = push({
  event: 'house',
  summary: 'Whether the house takes changes, each time that this changes.',
  payload: Type.Object({ mode: HouseMode }),
})
export const slowDownPush = push({
  event: 'slow_down',
  summary: 'The house is busy; send less for this long.',
  payload: Type.Object({ retry_after_ms: Type.Integer({ minimum: 0 }) }),
})
export const errorPush = push({
  event: 'error',
  summary: 'What went wrong with an event that was sent without asking for an ack.',
  payload: Type.Object({
    code: Type.String(),
    error: Type.String(),
    event: Type.Optional(Type.String()),
    request_id: Type.String(),
  }),
})
