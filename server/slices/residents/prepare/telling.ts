// What cats do in rooms, told at every node.
import { everywhere } from '#bedrock/bus'
import { catGestured, catModeChanged, catSaid, catTyped, catUnsaid } from '#events/residents'
import type { AppContext } from '#server/context'
import { tellAllIn, tellGesture, tellLine, tellTyping } from './tell.ts'

export const telling = [
  everywhere(catTyped, (ctx: AppContext, { roomId, cat, forMs }) => tellTyping(ctx, roomId, cat, forMs)),
  everywhere(catGestured, (ctx: AppContext, sign) => tellGesture(ctx, sign)),
  everywhere(catSaid, (ctx: AppContext, { roomId, lineId }) => tellLine(ctx, roomId, lineId)),
  everywhere(catUnsaid, (ctx: AppContext, { roomId, ids }) =>
    tellAllIn(ctx, roomId, 'cat_unsaid', { room_id: roomId, ids: [...ids] }),
  ),
  everywhere(catModeChanged, (ctx: AppContext, { roomId, mode }) =>
    tellAllIn(ctx, roomId, 'cat_mode', { room_id: roomId, mode }),
  ),
]
