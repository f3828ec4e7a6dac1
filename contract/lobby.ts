// The lobby: on which tile of the courtyard those stand who have walked. Who is there at all, presence says. In memory only.
import { Type, type Static } from 'typebox'
import { call, push } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Nothing, Order } from './shapes.ts'

const along = Type.Integer({ minimum: 0, maximum: sizes.lobbyTiles - 1 })

const Tile = Type.Object({ x: along, y: along })
export type Tile = Static<typeof Tile>

export const Standing = Type.Object({ id: Id, x: along, y: along }, { description: 'A person and their tile.' })
export type Standing = Static<typeof Standing>

export const joinLobby = call({
  event: 'join_lobby',
  policy: 'signed-in',
  limit: 'join_lobby',
  refusals: [],
  summary:
    'Makes this socket hear who walks in the lobby, and answers where those stand who have walked, in alphabetical order of their names. Whoever is around and not among them stands wherever the client puts them.',
  payload: Type.Object({}),
  data: Type.Object({
    standing: Type.Array(Standing),
    order: Order,
    complete: Type.Literal(true),
    next: Type.Null(),
  }),
})
export const leaveLobby = call({
  event: 'leave_lobby',
  policy: 'signed-in',
  limit: 'join_lobby',
  refusals: [],
  summary: 'Makes this socket hear nothing of the lobby. One stays where one stands for as long as one is around.',
  payload: Type.Object({}),
  data: Nothing,
})
export const walkLobby = call({
  event: 'walk_lobby',
  policy: 'signed-in',
  limit: 'walk_lobby',
  refusals: ['CONFLICT'],
  summary: 'Walks to a tile of the lobby; several may stand on one. Whoever is hidden stands nowhere and cannot walk.',
  payload: Tile,
  data: Nothing,
})
export const lobbyPush = push({
  event: 'lobby',
  summary:
    'Where people have walked, gathered; at most four times a second. Forget the tile of whoever is away by `presence`.',
  payload: Type.Object({ standing: Type.Array(Standing) }),
})
