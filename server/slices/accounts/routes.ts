// Accounts, sessions and invites over HTTP.
import { atLeast } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { verifyPassphrase } from '#bedrock/crypto/passphrases'
import { tokenHash } from '#bedrock/crypto/tokens'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as accounts from '#contract/accounts'
import * as house from '#contract/house'
import * as leaving from '#contract/leaving'
import * as passkeys from '#contract/passkeys'
import { protocol } from '#contract/index'
import { sizes } from '#contract/limits'
import * as security from '#contract/security'
import type { AppContext } from '#server/context'
import { joining } from '#slices/house/index'
import { changePassphrase, decideApplicant } from './commands/change-account.ts'
import { claimHouse } from './commands/claim-house.ts'
import { confirmSession } from './commands/confirm-session.ts'
import { endSessions } from './commands/end-sessions.ts'
import { joinHouse } from './commands/join-house.ts'
import { openSession } from './commands/open-session.ts'
import { confirmByPasskey, removePasskey, signInByPasskey } from './commands/passkeys.ts'
import { revokeInvite } from './commands/revoke-invite.ts'
import { removeFactor } from './commands/second-factor.ts'
import { signIn } from './commands/sign-in.ts'
import { startLeaving, stopLeaving } from './commands/leaving.ts'
import { useTransfer } from './commands/transfers.ts'
import type { Tx } from './owns.ts'
import { doorkeeperOf, type Doorkeeper } from './parts/doorkeeper.ts'
import { addPasskey } from './prepare/add-passkey.ts'
import { holding } from './prepare/holding.ts'
import { makeInvite } from './prepare/links.ts'
import { newPassphrase } from './prepare/new-passphrase.ts'
import { newSession } from './prepare/new-session.ts'
import { provePasskey, startPasskeyConfirm, startPasskeySignIn } from './prepare/prove-passkey.ts'
import { provePerson } from './prepare/prove-person.ts'
import { makeResetLink } from './prepare/reset-link.ts'
import { resetPassphrase } from './prepare/reset-passphrase.ts'
import { activateFactor, beginFactor, renewRecoveryCodes } from './prepare/second-factor.ts'
import { startPasskey } from './prepare/start-passkey.ts'
import { makeTransfer, ownerOfTransfer } from './prepare/transfer.ts'
import { accountById } from './queries/account-by-name.ts'
import { applicants, listInvites, sessionsOf } from './queries/list-accounts.ts'
import { goodInvite, ownerLinkIsGood } from './queries/one-time-link.ts'
import { eraseAtOf } from './queries/leaving.ts'
import { passkeysOf } from './queries/passkeys.ts'
import { factorSince, recoveryLeft } from './queries/second-factor.ts'
import {
  viewApplicant,
  viewDevice,
  viewFactor,
  viewInvite,
  viewLeaving,
  viewPasskey,
  viewPasskeys,
  viewRecoveryCodes,
} from './view.ts'

const defaultHours = 168

/** Routes that anyone may come to. */
const doors = (ctx: AppContext, doorkeeper: Doorkeeper): readonly BoundRoute[] => {
  const named = ({ username }: { readonly username: string }) => ({ username, heldAs: holding(ctx)(username) })
  return [
    serve(accounts.getSession, async ({ actor, visit }) => ({
      user: actor && { id: actor.id, username: actor.username, role: actor.role, hidden: actor.hidden },
      csrf_token: visit.csrfToken(),
      server: { name: 'NeoSpace', version: ctx.config.version, protocol, mode: ctx.mode.now() },
    })),
    serve(accounts.signIn, async ({ actor, body, visit }) => {
      const { username: name, password, code } = body
      const proved = await provePerson(ctx, doorkeeper, { name, passphrase: password, code, address: visit.address })
      const session = newSession(ctx, visit, actor)
      const user = await ctx.db.write(`account:${proved.id}`, (tx: Tx) => signIn(tx, proved, session.stored))
      session.give()
      return { user }
    }),
    serve(accounts.signOut, async ({ actor, visit }) => {
      if (actor)
        await ctx.db.write(`account:${actor.id}`, (tx: Tx) =>
          endSessions(tx, { userId: actor.id, which: { only: actor.sessionId }, reason: 'logout' }),
        )
      visit.end()
      return {}
    }),
    serve(accounts.createAccount, async ({ actor, body, visit }) => {
      const passphrase = await newPassphrase(body.password, body.username)
      const inviteHash = body.invite === undefined ? null : tokenHash(body.invite)
      const session = newSession(ctx, visit, actor)
      const { user, pending } = await ctx.db.write('accounts', async (tx: Tx) => {
        const joined = await joinHouse(tx, { ...named(body), passphrase, inviteHash })
        if (!joined.pending) await openSession(tx, joined.user.id, session.stored)
        return joined
      })
      if (pending) refuse('PENDING', 'You have asked to be let in. Come back and sign in once somebody has done so.')
      session.give()
      return { user }
    }),
    serve(accounts.claimHouse, async ({ actor, body, visit }) => {
      const passphrase = await newPassphrase(body.password, body.username)
      const session = newSession(ctx, visit, actor)
      const user = await ctx.db.write('accounts', async (tx: Tx) => {
        const made = await claimHouse(tx, tokenHash(body.token), named(body), passphrase)
        await openSession(tx, made.id, session.stored)
        return made
      })
      session.give()
      return { user }
    }),
    serve(accounts.checkOwnerLink, async ({ body }) => {
      if (!(await ownerLinkIsGood(ctx.db.reader, tokenHash(body.token), ctx.clock.now())))
        refuse('NOT_FOUND', 'This link was used or has expired. Start the house anew for a fresh one.')
      return {}
    }),
    serve(accounts.useResetLink, async ({ actor, body, visit }) => {
      const session = newSession(ctx, visit, actor)
      const reset = { ...body, code: body.code, address: visit.address }
      const user = await resetPassphrase(ctx, doorkeeper, reset, session.stored)
      session.give()
      return { user }
    }),
    serve(security.checkTransfer, async ({ body }) => ({
      username: (await ownerOfTransfer(ctx, body.token)).username,
    })),
    serve(security.useTransfer, async ({ actor, body, visit }) => {
      const session = newSession(ctx, visit, actor)
      const { id } = await ownerOfTransfer(ctx, body.token)
      const user = await ctx.db.write(`account:${id}`, (tx: Tx) =>
        useTransfer(tx, tokenHash(body.token), session.stored),
      )
      session.give()
      return { user }
    }),
  ]
}

/** Routes about one's own account, and the staff's about applicants. */
const devices = (ctx: AppContext): readonly BoundRoute[] => {
  const writing = <T>(userId: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`account:${userId}`, work)
  return [
    serve(accounts.listSessions, async ({ actor }) => {
      const rows = await sessionsOf(ctx.db.reader, actor.id, ctx.clock.now(), sizes.pageMax)
      return {
        items: rows.map((row) => viewDevice(row, actor.sessionId)),
        order: 'newest' as const,
        complete: true,
        next: null,
      }
    }),
    serve(accounts.endSession, async ({ actor, params, visit }) => {
      const ended = await writing(actor.id, (tx) =>
        endSessions(tx, { userId: actor.id, which: { only: params.id }, reason: 'revoked' }),
      )
      if (ended === 0) refuse('NOT_FOUND', 'There is no such device of yours.')
      if (params.id === actor.sessionId) visit.end()
      return {}
    }),
    serve(accounts.endOtherSessions, async ({ actor }) => {
      await writing(actor.id, (tx) =>
        endSessions(tx, { userId: actor.id, which: { allBut: actor.sessionId }, reason: 'revoked' }),
      )
      return {}
    }),
    serve(accounts.changePassphrase, async ({ actor, body }) => {
      const account = await accountById(ctx.db.reader, actor.id)
      if (!(await verifyPassphrase(account?.passphrase ?? null, body.current)))
        refuse('BAD_CREDENTIALS', 'The current passphrase is another. Type it again.')
      const passphrase = await newPassphrase(body.password, actor.username)
      await writing(actor.id, (tx) => changePassphrase(tx, actor.id, passphrase, actor.sessionId))
      return {}
    }),
    serve(accounts.listApplicants, async ({ query }) => {
      const rows = await applicants(ctx.db.reader, query?.after_id ?? 0, sizes.pageDefault + 1)
      return pageOf(rows, sizes.pageDefault, 'oldest', viewApplicant, (last) => ({ after_id: last.id }))
    }),
    serve(accounts.decideApplicant, async ({ actor, params, body }) => {
      await writing(params.id, (tx) => decideApplicant(tx, params.id, body.admit, actor.id))
      return {}
    }),
  ]
}

/** Routes that guard an account beside its passphrase. */
const guards = (ctx: AppContext, doorkeeper: Doorkeeper): readonly BoundRoute[] => [
  serve(security.confirmSession, async ({ actor, body, visit }) => {
    const { password: passphrase, code } = body
    const claim = { name: actor.username, passphrase, code, address: visit.address }
    const proved = await provePerson(ctx, doorkeeper, claim)
    await ctx.db.write(`account:${actor.id}`, (tx: Tx) => confirmSession(tx, proved, actor.sessionId))
    return {}
  }),
  serve(security.getFactor, async ({ actor }) =>
    viewFactor(await factorSince(ctx.db.reader, actor.id), await recoveryLeft(ctx.db.reader, actor.id)),
  ),
  serve(security.startFactor, ({ actor }) => beginFactor(ctx, actor)),
  serve(security.activateFactor, async ({ actor, body }) =>
    viewRecoveryCodes(await activateFactor(ctx, actor.id, body.code)),
  ),
  serve(security.renewRecoveryCodes, async ({ actor }) => viewRecoveryCodes(await renewRecoveryCodes(ctx, actor.id))),
  serve(security.removeFactor, async ({ actor }) => {
    await ctx.db.write(`account:${actor.id}`, (tx: Tx) => removeFactor(tx, actor.id, actor.id))
    return {}
  }),
  serve(security.startTransfer, ({ actor }) => makeTransfer(ctx, actor)),
  serve(security.makeResetLink, ({ actor, params, body }) =>
    makeResetLink(ctx, { target: params, by: actor, hours: body.hours }),
  ),
]

/** Routes about passkeys, which stand for passphrase and code. */
const passkeyDoors = (ctx: AppContext, doorkeeper: Doorkeeper): readonly BoundRoute[] => [
  serve(passkeys.startPasskeySignIn, () => startPasskeySignIn(ctx)),
  serve(passkeys.signInByPasskey, async ({ actor, body: proof, visit }) => {
    const proved = await provePasskey(ctx, doorkeeper, { proof, address: visit.address, actor: null })
    const session = newSession(ctx, visit, actor)
    const user = await ctx.db.write(`account:${proved.userId}`, (tx: Tx) => signInByPasskey(tx, proved, session.stored))
    session.give()
    return { user }
  }),
  serve(passkeys.startPasskeyConfirm, ({ actor }) => startPasskeyConfirm(ctx, actor)),
  serve(passkeys.confirmByPasskey, async ({ actor, body: proof, visit }) => {
    const proved = await provePasskey(ctx, doorkeeper, { proof, address: visit.address, actor })
    await ctx.db.write(`account:${actor.id}`, (tx: Tx) => confirmByPasskey(tx, proved, actor.sessionId))
    return {}
  }),
  serve(passkeys.listPasskeys, async ({ actor }) => viewPasskeys(await passkeysOf(ctx.db.reader, actor.id))),
  serve(passkeys.startPasskey, ({ actor, visit }) => startPasskey(ctx, actor, visit.device)),
  serve(passkeys.addPasskey, async ({ actor, body }) => ({ passkey: viewPasskey(await addPasskey(ctx, actor, body)) })),
  serve(passkeys.removePasskey, async ({ actor, params }) => {
    await ctx.db.write(`account:${actor.id}`, (tx: Tx) => removePasskey(tx, actor.id, params.id))
    return {}
  }),
]

/** Routes about leaving for good. */
const waysOut = (ctx: AppContext): readonly BoundRoute[] => [
  serve(leaving.getLeaving, async ({ actor }) => viewLeaving(await eraseAtOf(ctx.db.reader, actor.id))),
  serve(leaving.startLeaving, async ({ actor }) => ({
    erase_at: instant(await ctx.db.write('accounts', (tx: Tx) => startLeaving(tx, actor.id))),
  })),
  serve(leaving.stopLeaving, async ({ actor }) => {
    await ctx.db.write(`account:${actor.id}`, (tx: Tx) => stopLeaving(tx, actor.id))
    return {}
  }),
]

/** Routes about invites. */
const invites = (ctx: AppContext): readonly BoundRoute[] => [
  serve(house.listInvites, async ({ actor, query }) => {
    const rows = await listInvites(
      ctx.db.reader,
      atLeast(actor, 'moderator') ? null : actor.id,
      query?.before_id,
      sizes.pageDefault + 1,
    )
    return pageOf(rows, sizes.pageDefault, 'newest', viewInvite, (last) => ({ before_id: last.id }))
  }),
  serve(house.createInvite, async ({ actor, body }) => {
    const made = await makeInvite(ctx, {
      note: body.note ?? '',
      hours: body.hours ?? defaultHours,
      maxUses: body.max_uses ?? 1,
      createdBy: actor.id,
    })
    const row =
      (await listInvites(ctx.db.reader, actor.id, made.id + 1, 1)).at(0) ??
      refuse('NOT_FOUND', 'There is no such invite.')
    return { invite: viewInvite(row), link: made.link, qr_svg: made.qrSvg }
  }),
  serve(house.revokeInvite, async ({ actor, params }) => {
    await ctx.db.write('accounts', (tx: Tx) => revokeInvite(tx, actor, params.id))
    return {}
  }),
  serve(house.checkInvite, async ({ body }) => {
    const { mode, shut } = await joining(ctx.db.reader, ctx.clock.now())
    if (mode === 'closed' || shut) refuse('FORBIDDEN', 'Nobody can join this house at the moment.')
    const invite =
      (await goodInvite(ctx.db.reader, tokenHash(body.token), ctx.clock.now())) ??
      refuse('NOT_FOUND', 'This invite is used up, expired or taken back. Ask for a new one.')
    return { invited_by: invite.username }
  }),
]

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const doorkeeper = doorkeeperOf(ctx)
  return [
    ...doors(ctx, doorkeeper),
    ...devices(ctx),
    ...guards(ctx, doorkeeper),
    ...passkeyDoors(ctx, doorkeeper),
    ...waysOut(ctx),
    ...invites(ctx),
  ]
}
