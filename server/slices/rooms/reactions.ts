// Tells people when a room appears, changes or is closed to them.
import { after, within } from '#bedrock/bus'
import type { Connection } from '#bedrock/realtime/connection'
import { accountErased } from '#events/accounts'
import { memberAdded, memberRemoved, roomChanged, roomOpened } from '#events/rooms'
import type { AppContext } from '#server/context'
import { leaveAll } from './commands/leave-all.ts'
import type { Tx } from './owns.ts'
import { isClosed } from './parts/is-closed.ts'
import { memberIds } from './queries/members.ts'
import { roomFor } from './queries/room-for.ts'
import { viewRoomChange } from './view.ts'

/** Sends `room` to every connection that may see the room, as that person sees it. */
const tellRoom = (
  ctx: AppContext,
  roomId: number,
  only: (connection: Connection) => boolean = () => true,
): Promise<void> =>
  ctx.realtime.inTurn(roomId, async () => {
    const perPerson = Map.groupBy(ctx.realtime.connections().filter(only), (connection) => connection.actor.id)
    for (const [userId, connections] of perPerson) {
      const room = await roomFor(ctx.db.reader, userId, String(roomId))
      if (room) for (const connection of connections) connection.send('room', viewRoomChange(connection.actor, room))
    }
  })

/** [ROOM-1.7] Asks anew who may hear the room, and stops the others. */
const reseat = (
  ctx: AppContext,
  roomId: number,
  dropped?: (connection: Connection, room: string) => void,
): Promise<void> =>
  ctx.realtime.reseat(roomId, async () => {
    const room = await ctx.db.reader
      .selectFrom('rooms')
      .innerJoin('streams', 'streams.id', 'rooms.id')
      .select(['rooms.name', 'rooms.kind', 'streams.access'])
      .where('rooms.id', '=', roomId)
      .executeTakeFirstOrThrow()
    // Read after the generation, so that whoever is removed meanwhile is not seated under it.
    const members = await memberIds(ctx.db.reader, roomId)
    return {
      access: room.access,
      stays: (connection) => !isClosed(room.kind) || members.has(connection.actor.id),
      dropped: (connection) => dropped?.(connection, room.name),
    }
  })

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => leaveAll(tx, userId)),
  after(roomOpened, (ctx: AppContext, { roomId }) => tellRoom(ctx, roomId)),
  after(roomChanged, async (ctx: AppContext, { roomId, becamePrivate }) => {
    if (becamePrivate)
      await reseat(ctx, roomId, (connection, room) =>
        connection.send('room_left', { room_id: roomId, room, reason: 'private' }),
      )
    await tellRoom(ctx, roomId)
  }),
  after(memberAdded, (ctx: AppContext, { roomId, userId }) =>
    tellRoom(ctx, roomId, (connection) => connection.actor.id === userId),
  ),
  after(memberRemoved, async (ctx: AppContext, { roomId, name, userId, reason }) => {
    await reseat(ctx, roomId)
    await ctx.realtime.inTurn(roomId, async () => {
      const room = await roomFor(ctx.db.reader, userId, String(roomId))
      const left = { room_id: roomId, room: name, reason }
      for (const connection of ctx.realtime.connectionsOf(userId)) {
        // An open room stays with the person, with fewer rights.
        if (room) connection.send('room', viewRoomChange(connection.actor, room))
        else connection.send('room_left', left)
      }
    })
  }),
]
