// Tells people when a room appears, changes or is closed to them.
import { everywhere, within } from '#bedrock/bus'
import type { Connection } from '#bedrock/realtime/connection'
import { accountErased } from '#events/accounts'
import { memberAdded, memberRemoved, personMutedInRoom, roomChanged, roomOpened } from '#events/rooms'
import type { AppContext } from '#server/context'
import { leaveAll } from './commands/leave-all.ts'
import type { Tx } from './owns.ts'
import { tellMuted } from './prepare/tell-muted.ts'
import { seating } from './prepare/seating.ts'
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

export const reactions = [
  everywhere(personMutedInRoom, (ctx: AppContext, { roomId, userId }) => tellMuted(ctx, roomId, userId)),
  within(accountErased, (tx: Tx, { userId }) => leaveAll(tx, userId)),
  everywhere(roomOpened, (ctx: AppContext, { roomId }) => tellRoom(ctx, roomId)),
  everywhere(roomChanged, async (ctx: AppContext, { roomId, closedAs }) => {
    if (closedAs !== null)
      await ctx.realtime.reseat(roomId, () => seating(ctx, roomId, { was: closedAs, reason: 'private' }))
    await tellRoom(ctx, roomId)
  }),
  everywhere(memberAdded, (ctx: AppContext, { roomId, userId }) =>
    tellRoom(ctx, roomId, (connection) => connection.actor.id === userId),
  ),
  everywhere(memberRemoved, async (ctx: AppContext, { roomId, name, userId, reason }) => {
    await ctx.realtime.reseat(roomId, () => seating(ctx, roomId))
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
