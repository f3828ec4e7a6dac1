// The doors: joining, signing in and out, one-time links.
import { tokenHash } from '#bedrock/crypto/tokens'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/accounts'
import { protocol } from '#contract/index'
import type { AppContext } from '#server/context'
import { claimHouse } from '../commands/claim-house.ts'
import { endSessions } from '../commands/end-sessions.ts'
import { joinHouse } from '../commands/join-house.ts'
import type { Tx } from '../owns.ts'
import { newPassphrase } from '../prepare/new-passphrase.ts'
import { resetPassphrase } from '../prepare/reset-passphrase.ts'
import { beginSession, checkedAccount } from '../prepare/sign-in.ts'
import { ownerLinkIsGood } from '../queries/one-time-link.ts'
import { createSignInDelays } from './sign-in-delays.ts'

/** Routes that anyone may come to. */
export const doors = (ctx: AppContext): readonly BoundRoute[] => {
  const delays = createSignInDelays(ctx.clock)
  return [
    serve(contract.getSession, async ({ actor, visit }) => ({
      user: actor && { id: actor.id, username: actor.username, role: actor.role, hidden: actor.hidden },
      csrf_token: visit.csrfToken(),
      server: { name: 'NeoSpace', version: ctx.config.version, protocol },
    })),
    serve(contract.signIn, async ({ actor, body, visit }) => {
      const user = await checkedAccount(ctx, delays, visit, body.username, body.password)
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
    serve(contract.createAccount, async ({ actor, body, visit }) => {
      const passphrase = await newPassphrase(body.password, body.username)
      const inviteHash = body.invite === undefined ? null : tokenHash(body.invite)
      const { user, pending } = await ctx.db.write('accounts', (tx: Tx) =>
        joinHouse(tx, { username: body.username, passphrase, inviteHash }),
      )
      if (pending) refuse('PENDING', 'You have asked to be let in. Come back and sign in once somebody has done so.')
      await beginSession(ctx, visit, actor, user.id)
      return { user }
    }),
    serve(contract.claimHouse, async ({ actor, body, visit }) => {
      const passphrase = await newPassphrase(body.password, body.username)
      const user = await ctx.db.write('accounts', (tx: Tx) =>
        claimHouse(tx, tokenHash(body.token), body.username, passphrase),
      )
      await beginSession(ctx, visit, actor, user.id)
      return { user }
    }),
    serve(contract.checkOwnerLink, async ({ body }) => {
      if (!(await ownerLinkIsGood(ctx.db.reader, tokenHash(body.token), ctx.clock.now())))
        refuse('NOT_FOUND', 'This link was used or has expired. Start the house anew for a fresh one.')
      return {}
    }),
    serve(contract.useResetLink, async ({ actor, body, visit }) => {
      const user = await resetPassphrase(ctx, tokenHash(body.token), body.password)
      await beginSession(ctx, visit, actor, user.id)
      return { user }
    }),
  ]
}
