// Silence in a room, over HTTP, and how people are told of it.
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as contract from '#contract/room-mutes'
import type { AppContext } from '#server/context'
import { type MutedInRoom, muteInRoom, unmuteInRoom } from '../commands/mute-in-room.ts'
import type { Tx } from '../owns.ts'
import { mayManage } from '../policy.ts'
import { roomFor } from '../queries/room-for.ts'
import { roomMuteOf, roomMutes } from '../queries/room-mutes.ts'

const view = ({ id, username, until, reason }: MutedInRoom) => ({ id, username, until: instant(until), reason })

/** What is answered about it. */
export const mutes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listRoomMutes, async ({ actor, params, query }) => {
    const room =
      (await roomFor(ctx.db.reader, actor.id, params.room)) ?? refuse('ROOM_NOT_FOUND', 'There is no such room.')
    if (room.kind === 'direct' || !mayManage(actor, room))
      refuse('FORBIDDEN', 'Only the room’s moderators see who is silent there.')
    const rows = await roomMutes(ctx.db.reader, room.id, ctx.clock.now(), query?.after, sizes.pageMax + 1)
    return pageOf(rows, sizes.pageMax, 'alphabetical', view, ({ username }) => ({ after: username }))
  }),
  serve(contract.muteInRoom, async ({ actor, params, body }) => {
    const silence = { forMs: body.minutes * 60_000, reason: normaliseText(body.reason, sizes.reasonCharacters) }
    const mute = await ctx.db.write('rooms', (tx: Tx) => muteInRoom(tx, actor, params.room, params.username, silence))
    return { mute: view(mute) }
  }),
  serve(contract.unmuteInRoom, async ({ actor, params }) => {
    await ctx.db.write('rooms', (tx: Tx) => unmuteInRoom(tx, actor, params.room, params.username))
    return {}
  }),
]

/** [ROOM-1.18] On all their devices. */
export async function tellMuted(ctx: AppContext, roomId: number, userId: number): Promise<void> {
  const mute = await roomMuteOf(ctx.db.reader, roomId, userId)
  const told = { room_id: roomId, until: mute ? instant(mute.until) : null, reason: mute?.reason ?? '' }
  for (const connection of ctx.realtime.connectionsOf(userId)) connection.send(contract.roomMutePush.event, told)
}
