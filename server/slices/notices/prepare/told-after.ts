// Who hears of it once it is committed. What changes no row changes what each look shows, so those who are here are told to look.
import { after, everywhere } from '#bedrock/bus'
import * as friends from '#events/friends'
import { messageHidden, messageSent } from '#events/messages'
import { noticesChanged, noticesMade } from '#events/notices'
import { memberRemoved, roomChanged } from '#events/rooms'
import type { AppContext } from '#server/context'
import { toldBy, toldIn } from '../queries/told.ts'
import { callRooms } from './call-rooms.ts'
import { tellChanged, tellMade } from './tell.ts'

const tellOfOther = async (ctx: AppContext, userId: number, otherId: number): Promise<void> =>
  tellChanged(ctx, { userIds: await toldBy(ctx.db.reader, userId, otherId) })

/** [NOTE-2.1] */
export const toldAfter = [
  everywhere(noticesMade, tellMade),
  everywhere(noticesChanged, tellChanged),
  // [CHAT-3.21]
  after(messageSent, async (ctx: AppContext, { message }) => {
    if (message.calls_room) await callRooms(ctx)
  }),
  everywhere(messageHidden, async (ctx: AppContext, { roomId, id }) =>
    tellChanged(ctx, { userIds: await toldIn(ctx.db.reader, roomId, id) }),
  ),
  everywhere(roomChanged, async (ctx: AppContext, { roomId, closedAs }) => {
    if (closedAs !== null) await tellChanged(ctx, { userIds: await toldIn(ctx.db.reader, roomId) })
  }),
  everywhere(memberRemoved, async (ctx: AppContext, { roomId, userId }) => {
    const told = await toldIn(ctx.db.reader, roomId)
    if (told.includes(userId)) await tellChanged(ctx, { userIds: [userId] })
  }),
  everywhere(friends.personUnfollowed, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, userId, by)),
  // [FRND-1.4] Whoever is blocked is told nothing.
  everywhere(friends.personBlocked, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, by, userId)),
  everywhere(friends.personUnblocked, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, by, userId)),
]
