// Checks a name and passphrase, slowly and alike for everyone.
import { Check } from 'typebox/value'
import { verifyPassphrase } from '#bedrock/crypto/passphrases'
import { network } from '#bedrock/limiter'
import { refuse } from '#bedrock/refusal'
import type { Visit } from '#bedrock/slice'
import { Username } from '#contract/shapes'
import type { AppContext } from '#server/context'
import type { Proved } from '../commands/sign-in.ts'
import type { InTurn } from '../parts/in-turn.ts'
import type { SignInDelays } from '../parts/sign-in-delays.ts'
import { refuseUnlessActive } from '../policy.ts'
import { accountByName } from '../queries/account-by-name.ts'

export interface Doorkeeper {
  readonly delays: SignInDelays
  readonly inTurn: InTurn
}

/** [ACC-2.1, ACC-2.2, ACC-2.3] The account that this name and passphrase open. Refuses with RATE_LIMITED while a delay runs; tries of one name wait for each other, so that many at once are not free. */
export const checkPassphrase = (
  ctx: AppContext,
  { delays, inTurn }: Doorkeeper,
  visit: Visit,
  name: string,
  passphrase: string,
): Promise<Proved> =>
  inTurn(name.toLowerCase(), async () => {
    const address = network(visit.address)
    const wait = delays.wait(name, address)
    if (wait > 0)
      refuse('RATE_LIMITED', `That failed several times. Try again in ${Math.ceil(wait / 1_000)} s.`, {
        retry_after_ms: wait,
      })
    // What cannot be a name is not asked of the database, which may not even take it.
    const account = Check(Username, name) ? await accountByName(ctx.db.reader, name) : undefined
    const right = await verifyPassphrase(account?.passphrase ?? null, passphrase)
    if (!account || !right) {
      delays.failed(name, address)
      refuse('BAD_CREDENTIALS', 'Name and passphrase do not belong together. Check both and try again.')
    }
    delays.succeeded(name, address)
    refuseUnlessActive(account)
    return account
  })
