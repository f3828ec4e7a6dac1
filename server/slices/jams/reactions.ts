// Jams follow their rooms and the accounts of those who play in them, and those who are there are told.
import { everywhere, within } from '#bedrock/bus'
import { accountErased, hiddenChanged } from '#events/accounts'
import { personBlocked, personUnblocked } from '#events/friends'
import { jamBegun, jamChanged, jamEnded } from '#events/jams'
import { memberRemoved, roomChanged } from '#events/rooms'
import type { AppContext } from '#server/context'
import { markLeft } from './commands/mark-left.ts'
import type { Tx } from './owns.ts'
import { tellAbout, tellRoom } from './prepare/tell-room.ts'
import { tellWatchers } from './prepare/tell-watchers.ts'

export const reactions = [
  within(accountErased, (tx: Tx, { userId }) => markLeft(tx, userId)),
  everywhere(jamChanged, async (ctx: AppContext, { roomId, isShown }) => {
    await tellWatchers(ctx, roomId)
    if (isShown) await tellRoom(ctx, roomId)
  }),
  everywhere(jamBegun, (ctx: AppContext, { roomId }) => tellRoom(ctx, roomId)),
  everywhere(jamEnded, async (ctx: AppContext, { roomId }) => {
    await tellWatchers(ctx, roomId)
    await tellRoom(ctx, roomId)
  }),
  // Who may see the room may have changed, and whoever may not is not to hear what is done next.
  everywhere(roomChanged, (ctx: AppContext, { roomId }) => tellWatchers(ctx, roomId)),
  everywhere(memberRemoved, (ctx: AppContext, { roomId }) => tellWatchers(ctx, roomId)),
  everywhere(hiddenChanged, (ctx: AppContext, { userId }) => tellAbout(ctx, userId)),
  everywhere(personBlocked, (ctx: AppContext, { by, userId }) => tellAbout(ctx, by, userId)),
  everywhere(personUnblocked, (ctx: AppContext, { by, userId }) => tellAbout(ctx, by, userId)),
]
