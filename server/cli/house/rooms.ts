// Rooms that everyone can see, as the people at the machine may look after them. Private rooms are their members' alone.
import { Type } from 'typebox'
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import { RoomName, RoomRef } from '#contract/shapes'
import { changeRoom, listRooms, type RoomsTx, storeRoom } from '#slices/rooms/index'
import { houseAct } from './house-act.ts'

// Whoever may read the database may do what staff may; no account has the id 0, so this actor is in no private room.
const atTheMachine: Actor = {
  id: 0,
  username: 'neospace',
  role: 'owner',
  hidden: true,
  figure: null,
  sessionId: 0,
  scopes: null,
  frozen: false,
  mutedUntil: null,
  newUntil: null,
  confirmedAt: null,
}

/** One page of the rooms that everyone can see. */
export const listRoomsAct = houseAct(
  'room list',
  Type.Object({ after: Type.Optional(RoomName), archived: Type.Boolean() }),
  async (ctx, { after, archived }) => {
    const rows = await listRooms(ctx.db.reader, atTheMachine.id, after, { archived }, sizes.pageMax + 1)
    return pageOf(
      rows,
      sizes.pageMax,
      'alphabetical',
      ({ id, name, topic, kind, archived_at }) => ({ id, name, topic, kind, archived: archived_at !== null }),
      (last) => ({ after: last.name }),
    )
  },
)

const NewRoom = Type.Object({
  name: RoomName,
  topic: Type.String(),
  kind: Type.Union([Type.Literal('text'), Type.Literal('announcement')]),
})

/** Opens a room without a moderator of its own; answers `{id, name}`. */
export const openRoomAct = houseAct('room open', NewRoom, async (ctx, { name, topic, kind }) => {
  const input = { name, topic: normaliseOptionalText(topic, sizes.topicCharacters), kind }
  return { id: await ctx.db.write('rooms', (tx: RoomsTx) => storeRoom(tx, null, input, ctx.random)), name }
})

/** Archives a room, or brings it back; answers `{id, archived}`. */
export const archiveRoomAct = houseAct(
  'room archive',
  Type.Object({ room: RoomRef, archived: Type.Boolean() }),
  async (ctx, { room, archived }) => ({
    id: await ctx.db.write('rooms', (tx: RoomsTx) => changeRoom(tx, atTheMachine, room, { archived })),
    archived,
  }),
)
