// Accounts, as the people at the machine may change them without signing in.
import { Type } from 'typebox'
import { Role } from '#contract/accounts'
import { Passphrase, Username } from '#contract/shapes'
import { openAccount } from '#slices/accounts/index'
import { houseAct } from './house-act.ts'

/** Opens an account; answers `{user}`. Refuses names and passphrases as signing up does. */
export const createUserAct = houseAct(
  'user create',
  Type.Object({ username: Username, password: Passphrase, role: Role }),
  async (ctx, input) => ({ user: await openAccount(ctx, input) }),
)
