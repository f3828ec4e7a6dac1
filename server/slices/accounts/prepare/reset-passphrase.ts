// Sets a new passphrase with a reset link, and signs in with it.
import { tokenHash } from '#bedrock/crypto/tokens'
import { refuse } from '#bedrock/refusal'
import type { User } from '#contract/accounts'
import type { AppContext } from '#server/context'
import { resetByLink } from '../commands/reset-by-link.ts'
import type { NewSession } from '../commands/open-session.ts'
import type { Tx } from '../owns.ts'
import type { Doorkeeper } from '../parts/doorkeeper.ts'
import { resetLinkOwner } from '../queries/one-time-link.ts'
import { newPassphrase } from './new-passphrase.ts'
import { proveCode } from './prove-code.ts'

interface Reset {
  readonly token: string
  readonly password: string
  readonly code: string | undefined
  readonly address: string
}

/** [ACC-4.2, ACC-4.5] Refuses with NOT_FOUND a link that does not work, and like signing in whoever may not come in; their link stays good. */
export async function resetPassphrase(
  ctx: AppContext,
  { codeDelays, inTurn }: Doorkeeper,
  { token, password, code, address }: Reset,
  session: NewSession,
): Promise<User> {
  const hash = tokenHash(token)
  const owner =
    (await resetLinkOwner(ctx.db.reader, hash, ctx.clock.now())) ??
    refuse('NOT_FOUND', 'This link was used or has expired. Ask for a new one.')
  const passphrase = await newPassphrase(password, owner.username)
  const factorSince = await inTurn(owner.username.toLowerCase(), () => proveCode(ctx, codeDelays, address, owner, code))
  const proved = { id: owner.id, passphrase: passphrase.phc, factorSince }
  return await ctx.db.write(`account:${owner.id}`, (tx: Tx) => resetByLink(tx, hash, proved, session))
}
