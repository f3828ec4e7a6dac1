// Who hears of it once it is committed. What changes no row changes what each look shows, so those who are here are told to look.
import { after } from '#bedrock/bus'
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
  after(noticesMade, tellMade),
  after(noticesChanged, tellChanged),
  // [CHAT-3.21]
  after(messageSent, async (ctx: AppContext, { message }) => {
    if (message.calls_room) await callRooms(ctx)
  }),
  after(messageHidden, async (ctx: AppContext, { message }) =>
    tellChanged(ctx, { userIds: await toldIn(ctx.db.reader, message.room_id, message.id) }),
  ),
  after(roomChanged, async (ctx: AppContext, { roomId, becamePrivate }) => {
    if (becamePrivate) await tellChanged(ctx, { userIds: await toldIn(ctx.db.reader, roomId) })
  }),
  after(memberRemoved, async (ctx: AppContext, { roomId, userId }) => {
    const told = await toldIn(ctx.db.reader, roomId)
    if (told.includes(userId)) await tellChanged(ctx, { userIds: [userId] })
  }),
  after(friends.personUnfollowed, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, userId, by)),
  // [FRND-1.4] Whoever is blocked is told nothing.
  after(friends.personBlocked, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, by, userId)),
  after(friends.personUnblocked, (ctx: AppContext, { by, userId }) => tellOfOther(ctx, by, userId)),
]
