// Checks a name, a passphrase and, where there is one, the second factor: slowly, and alike for everyone who has not the right passphrase.
import { Check } from 'typebox/value'
import { verifyPassphrase } from '#bedrock/crypto/passphrases'
import { network } from '#bedrock/limiter'
import { refuse } from '#bedrock/refusal'
import { Username } from '#contract/shapes'
import type { AppContext } from '#server/context'
import type { Proved } from '../commands/sign-in.ts'
import type { Doorkeeper } from '../parts/doorkeeper.ts'
import { refuseUnlessActive } from '../policy.ts'
import { accountByName } from '../queries/account-by-name.ts'
import { proveCode, refuseTooSoon } from './prove-code.ts'

export interface Claim {
  readonly name: string
  readonly passphrase: string
  readonly code: string | undefined
  readonly address: string
  /** Asks for an account that is banned or suspended instead of one that may come in. */
  readonly keptOut?: true
}

/** [ACC-2.1, ACC-2.2, ACC-2.3, ACC-4.5] The account that this opens. Refuses with RATE_LIMITED while a delay runs; tries of one name wait for each other, so that many at once are not free. */
export const provePerson = (
  ctx: AppContext,
  { delays, codeDelays, inTurn }: Doorkeeper,
  { name, passphrase, code, address, keptOut }: Claim,
): Promise<Proved> =>
  inTurn(name.toLowerCase(), async () => {
    const from = network(address)
    refuseTooSoon(delays.wait(name, from))
    // What cannot be a name is not asked of the database, which may not even take it.
    const account = Check(Username, name) ? await accountByName(ctx.db.reader, name) : undefined
    const right = await verifyPassphrase(account?.passphrase ?? null, passphrase)
    if (!account || !right) {
      delays.failed(name, from)
      refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
    }
    delays.succeeded(name, from)
    if (!keptOut) refuseUnlessActive(account)
    else if (account.state !== 'banned' && account.state !== 'suspended')
      refuse('CONFLICT', 'This account may come in. Sign in, and appeal from your settings.')
    const factorSince = await proveCode(ctx, codeDelays, address, account, code)
    return { id: account.id, passphrase: account.passphrase, factorSince }
  })
