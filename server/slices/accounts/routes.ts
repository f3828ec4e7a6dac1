// Accounts and sessions over HTTP.
import { type BoundRoute, serve } from '#bedrock/slice'
import { protocol } from '#contract/index'
import * as contract from '#contract/accounts'
import type { AppContext } from '#server/context'
import { endSessions } from './commands/end-sessions.ts'
import type { Tx } from './owns.ts'
import { beginSession, checkedAccount } from './prepare/sign-in.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.getSession, async ({ actor, visit }) => ({
    user: actor && { id: actor.id, username: actor.username, role: actor.role, hidden: actor.hidden },
    csrf_token: visit.csrfToken(),
    server: { name: 'NeoSpace', version: ctx.config.version, protocol },
  })),
  serve(contract.signIn, async ({ actor, body, visit }) => {
    const user = await checkedAccount(ctx, body.username, body.password)
    await beginSession(ctx, visit, actor, user.id)
    return { user }
  }),
  serve(contract.signOut, async ({ actor, visit }) => {
    if (actor)
      await ctx.db.write(`account:${actor.id}`, (tx: Tx) =>
        endSessions(tx, { userId: actor.id, which: { only: actor.sessionId }, reason: 'logout' }),
      )
    visit.end()
    return {}
  }),
]
