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

/** [ACC-2.1] The account of this name and passphrase. Unknown name and wrong passphrase are refused alike, in the same time. */
export async function checkedAccount(ctx: AppContext, username: string, passphrase: string): Promise<User> {
  const row = await ctx.db.reader
    .selectFrom('users')
    .select(['id', 'username', 'role', 'hidden', 'passphrase', 'state', 'state_reason'])
    .where('name_key', '=', username.toLowerCase())
    .executeTakeFirst()
  const right = await verifyPassphrase(row?.passphrase ?? null, passphrase)
  if (!row || !right || row.state === 'erased')
    refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
  if (row.state === 'banned')
    refuse('BANNED', row.state_reason ? `This account is banned: ${row.state_reason}` : 'This account is banned.')
  if (row.state !== 'active') refuse('PENDING', 'This account waits for approval. Come back when you have been let in.')
  return { id: row.id, username: row.username, role: row.role, hidden: row.hidden === 1 }
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
