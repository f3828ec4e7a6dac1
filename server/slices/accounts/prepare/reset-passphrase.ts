// Sets a new passphrase with a reset link, and signs in with it.
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { AppContext } from '#server/context'
import { changePassphrase } from '../commands/change-account.ts'
import { useLink } from '../commands/one-time-links.ts'
import type { NewSession } from '../commands/open-session.ts'
import { signIn } from '../commands/sign-in.ts'
import type { Tx } from '../owns.ts'
import { resetLinkOwner } from '../queries/one-time-link.ts'
import { newPassphrase } from './new-passphrase.ts'

/** [ACC-4.2] Refuses with NOT_FOUND a link that does not work, and like signing in whoever may not come in; their link stays good. */
export async function resetPassphrase(
  ctx: AppContext,
  tokenHash: string,
  password: string,
  session: NewSession,
): Promise<User> {
  const owner =
    (await resetLinkOwner(ctx.db.reader, tokenHash, ctx.clock.now())) ??
    refuse('NOT_FOUND', 'This link was used or has expired. Ask for a new one.')
  const passphrase = await newPassphrase(password, owner.username)
  return await ctx.db.write(`account:${owner.id}`, async (tx: Tx) => {
    await useLink(tx, 'reset', tokenHash)
    await changePassphrase(tx, owner.id, passphrase, null)
    return await signIn(tx, { id: owner.id, passphrase: passphrase.phc }, session)
  })
}
