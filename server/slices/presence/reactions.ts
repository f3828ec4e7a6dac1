// A message ends its author's typing; hiding takes effect at once.
import { after } from '#bedrock/bus'
import { hiddenChanged } from '#events/accounts'
import { messageSent } from '#events/messages'
import type { AppContext } from '#server/context'
import { hereIn } from './parts/here.ts'

export const reactions = [
  after(messageSent, (ctx: AppContext, { message }) => {
    if (message.user_id !== null) hereIn(ctx).typing.ended(message.room_id, message.user_id, ctx.clock.now())
  }),
  after(hiddenChanged, (ctx: AppContext, { userId, hidden }) => hereIn(ctx).register.hide(userId, hidden)),
]
