// The door of the accounts slice.
import type { Actor } from '#bedrock/actor'
import { defineSlice } from '#bedrock/slice'
import type { Role } from '#contract/accounts'
import type { CatName } from '#contract/house'
import type { AppContext } from '#server/context'
import { setRole as storeRole } from './commands/change-account.ts'
import { storeCat } from './commands/choose-cat.ts'
import { revokeInvite as storeRevocation } from './commands/revoke-invite.ts'
import { judgeAccount } from './commands/judge-account.ts'
import { removeFactorOf } from './commands/second-factor.ts'
import { revokeBot as storeBotRevocation } from './commands/store-bot.ts'
import { storeHidden } from './commands/set-hidden.ts'
import { endSuspensions, eraseAccounts, sweepExpired } from './keepers.ts'
import type { JudgedAccount } from './queries/judged-account.ts'
import { owns, type Tx } from './owns.ts'
import { reactions } from './reactions.ts'
import type { Sanction } from './parts/sanction.ts'
import { eraseAgain } from './prepare/erasing.ts'
import { routes } from './routes.ts'

export { identify as findSession } from './prepare/identify.ts'
export { type InviteWish, type MadeInvite, makeInvite, makeOwnerLink } from './prepare/links.ts'
export { type MadeResetLink, makeResetLink } from './prepare/reset-link.ts'
export { eraseLater, eraseNow } from './prepare/erasing.ts'
export { deviceName } from './parts/device-name.ts'
export { forgetKeys } from './commands/forget-keys.ts'
export { type BotWish, makeBot } from './prepare/make-bot.ts'
export { listBots } from './queries/bots.ts'
export { type AccountInput, openAccount } from './prepare/open-account.ts'
export { listInvites, listUsers } from './queries/list-accounts.ts'
export { livingSessions } from './queries/living-sessions.ts'
export { judgeAccount } from './commands/judge-account.ts'
export { backOf, type Sanction } from './parts/sanction.ts'
export { owns } from './owns.ts'
export { proveKeptOut } from './prepare/prove-kept-out.ts'
export type { JudgedAccount } from './queries/judged-account.ts'
export { mayJudge, mayTakeBack } from './policy.ts'
export { viewInvite } from './view.ts'

/** Remembers whether a person wants to be away to everyone, and tells it. */
export const setHidden = (ctx: AppContext, actor: Actor, hidden: boolean): Promise<void> =>
  ctx.db.write(`account:${actor.id}`, (tx: Tx) => storeHidden(tx, actor, hidden))

/** Remembers which cat a person is, and tells it. */
export const chooseCat = (ctx: AppContext, actor: Actor, cat: CatName | null): Promise<void> =>
  ctx.db.write(`account:${actor.id}`, (tx: Tx) => storeCat(tx, actor, cat))

/** Bans, mutes, freezes or promotes an account, or takes it back; `actor` is null for the house itself. Refuses with NOT_FOUND, FORBIDDEN, or CONFLICT for the last owner. */
export const judge = (
  ctx: AppContext,
  actor: Actor | null,
  target: { readonly id: number } | { readonly username: string },
  sanction: Sanction,
): Promise<JudgedAccount> => ctx.db.write('accounts', (tx: Tx) => judgeAccount(tx, actor, target, sanction))

/** Gives an account a role; for the command line. Refuses with NOT_FOUND an unknown name. */
export const setRole = (ctx: AppContext, username: string, role: Role): Promise<void> =>
  ctx.db.write('accounts', (tx: Tx) => storeRole(tx, username, role))

/** Switches a second factor off whose owner lost it; for the command line. Refuses with NOT_FOUND an unknown name, with CONFLICT where none is on. */
export const removeSecondFactor = (ctx: AppContext, username: string): Promise<void> =>
  ctx.db.write('accounts', (tx: Tx) => removeFactorOf(tx, username))

/** Takes any invite back; for the command line. Refuses with NOT_FOUND an unknown one. */
export const revokeInvite = (ctx: AppContext, id: number): Promise<void> =>
  ctx.db.write('accounts', (tx: Tx) => storeRevocation(tx, null, id))

/** Takes a bot's token away and ends its connections; for the command line. Refuses with NOT_FOUND an unknown one. */
export const revokeBot = (ctx: AppContext, username: string): Promise<void> =>
  ctx.db.write('accounts', (tx: Tx) => storeBotRevocation(tx, username))

export const accounts = defineSlice({
  name: 'accounts',
  owns,
  routes,
  reactions,
  keepers: [sweepExpired, eraseAccounts, endSuspensions],
  prepare: eraseAgain,
})
