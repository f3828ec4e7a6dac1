// Checks a name and passphrase, and begins a session.
import type { Actor } from '#bedrock/actor'
import { verifyPassphrase } from '#bedrock/crypto/passphrases'
import { newToken, tokenHash } from '#bedrock/crypto/tokens'
import { refuse } from '#bedrock/refusal'
import type { Visit } from '#bedrock/slice'
import type { User } from '#contract/accounts'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { openSession } from '../commands/open-session.ts'
import type { Tx } from '../owns.ts'
import type { SignInDelays } from '../parts/sign-in-delays.ts'
import { accountByName } from '../queries/account-by-name.ts'

/** [ACC-2.1, ACC-2.2, ACC-2.3] The account of this name and passphrase. Refuses with RATE_LIMITED while a delay runs. */
export async function checkedAccount(
  ctx: AppContext,
  delays: SignInDelays,
  visit: Visit,
  username: string,
  passphrase: string,
): Promise<User> {
  const wait = delays.wait(username, visit.address)
  if (wait > 0)
    refuse('RATE_LIMITED', `That failed several times. Try again in ${Math.ceil(wait / 1_000)} s.`, {
      retry_after_ms: wait,
    })
  const account = await accountByName(ctx.db.reader, username)
  const right = await verifyPassphrase(account?.passphrase ?? null, passphrase)
  if (!account || !right || account.state === 'erased' || account.state === 'declined') {
    delays.failed(username, visit.address)
    refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  }
  delays.succeeded(username, visit.address)
  if (account.state === 'banned')
    refuse(
      'BANNED',
      account.state_reason ? `This account is banned: ${account.state_reason}` : 'This account is banned.',
    )
  if (account.state === 'pending')
    refuse('PENDING', 'This account waits for approval. Come back when you have been let in.')
  return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
}

/** [ACC-3.2] Gives the visitor a fresh session of this person; the one their browser had ends. */
export async function beginSession(ctx: AppContext, visit: Visit, before: Actor | null, userId: number): Promise<void> {
  const token = newToken(ctx.random)
  const replaces = before && { id: before.sessionId, userId: before.id }
  await ctx.db.write(`account:${userId}`, (tx: Tx) =>
    openSession(tx, { userId, tokenHash: tokenHash(token), device: visit.device, replaces }),
  )
  visit.begin(token, sizes.sessionAbsoluteMs)
}
