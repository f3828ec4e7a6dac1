// What a change of an account does to its cached sessions and open sockets, at once.
import { everywhere } from '#bedrock/bus'
import { accountChanged, accountErased, catChosen, hiddenChanged, sessionsEnded } from '#events/accounts'
import type { AppContext } from '#server/context'
import { noteInLedger } from './prepare/erasing.ts'

export const reactions = [
  everywhere(sessionsEnded, (ctx: AppContext, { userId, sessionIds, reason }) => {
    ctx.sessions.forget(userId)
    ctx.realtime.end((connection) => sessionIds.includes(connection.actor.sessionId), reason)
  }),
  everywhere(accountChanged, (ctx: AppContext, { userId }) => ctx.sessions.forget(userId)),
  everywhere(accountErased, async (ctx: AppContext, { userId, again }) => {
    if (!again) await noteInLedger(ctx, userId)
  }),
  everywhere(hiddenChanged, (ctx: AppContext, { userId }) => ctx.sessions.forget(userId)),
  everywhere(catChosen, (ctx: AppContext, { userId }) => ctx.sessions.forget(userId)),
]
