// Makes sure of somebody who is kept out, so that they may appeal.
import type { AppContext } from '#server/context'
import { doorkeeperOf } from '../parts/doorkeeper.ts'
import { type Claim, provePerson } from './prove-person.ts'

/** [MOD-2.4] The id of the account that this would open if it were not banned or suspended. Refuses as signing in does, and with CONFLICT whoever may come in. */
export const proveKeptOut = async (ctx: AppContext, claim: Omit<Claim, 'keptOut'>): Promise<number> =>
  (await provePerson(ctx, doorkeeperOf(ctx), { ...claim, keptOut: true })).id
