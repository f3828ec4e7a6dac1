// Tells somebody that they are silent in a room, or may speak there again.
import { instant } from '#bedrock/clock'
import { roomMutePush } from '#contract/room-mutes'
import type { AppContext } from '#server/context'
import { roomMuteOf } from '../queries/room-mutes.ts'

/** [ROOM-1.18] On all their devices. */
export async function tellMuted(ctx: AppContext, roomId: number, userId: number): Promise<void> {
  const mute = await roomMuteOf(ctx.db.reader, roomId, userId)
  const told = { room_id: roomId, until: mute ? instant(mute.until) : null, reason: mute?.reason ?? '' }
  for (const connection of ctx.realtime.connectionsOf(userId)) connection.send(roomMutePush.event, told)
}
