// Sets a new passphrase with a reset link.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { AppContext } from '#server/context'
import { changePassphrase } from '../commands/change-account.ts'
import { useLink } from '../commands/one-time-links.ts'
import type { Tx } from '../owns.ts'
import { accountById } from '../queries/account-by-name.ts'
import { resetLinkOwner } from '../queries/one-time-link.ts'
import { newPassphrase } from './new-passphrase.ts'

/** [ACC-4.2] Refuses with NOT_FOUND a link that does not work, and like signing in whoever may not come in. */
export async function resetPassphrase(ctx: AppContext, tokenHash: string, password: string): Promise<User> {
  const owner =
    (await resetLinkOwner(ctx.db.reader, tokenHash, ctx.clock.now())) ??
    refuse('NOT_FOUND', 'This link was used or has expired. Ask for a new one.')
  const passphrase = await newPassphrase(password, owner.username)
  return await ctx.db.write(`account:${owner.id}`, async (tx: Tx) => {
    await useLink(tx, 'reset', tokenHash)
    const account = await accountById(tx.db, owner.id)
    if (account?.state !== 'active') refuse('FORBIDDEN', 'This account may not sign in.')
    await changePassphrase(tx, account.id, passphrase, null)
    return { id: account.id, username: account.username, role: account.role, hidden: account.hidden === 1 }
  })
}
