// Accounts, as the people at the machine may look after them without signing in.
import { Type } from 'typebox'
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { Role } from '#contract/accounts'
import { sizes } from '#contract/limits'
import { Passphrase, Username } from '#contract/shapes'
import { listUsers, makeResetLink, openAccount, setRole } from '#slices/accounts/index'
import { houseAct } from './house-act.ts'

/** Opens an account; answers `{user}`. Refuses names and passphrases as signing up does. */
export const createUserAct = houseAct(
  'user create',
  Type.Object({ username: Username, password: Passphrase, role: Role }),
  async (ctx, input) => ({ user: await openAccount(ctx, input) }),
)

/** One page of all accounts. */
export const listUsersAct = houseAct(
  'user list',
  Type.Object({ after: Type.Optional(Type.String()) }),
  async (ctx, { after }) => {
    const rows = await listUsers(ctx.db.reader, after, sizes.pageMax + 1)
    return pageOf(
      rows,
      sizes.pageMax,
      'alphabetical',
      (row) => ({
        id: row.id,
        username: row.username,
        role: row.role,
        state: row.state,
        created_at: instant(row.created_at),
      }),
      (last) => ({ after: last.username }),
    )
  },
)

/** Gives an account a role, at once on all its connections. */
export const setRoleAct = houseAct(
  'user role',
  Type.Object({ username: Username, role: Role }),
  async (ctx, { username, role }) => {
    await setRole(ctx, username, role)
    return { username, role }
  },
)

/** Makes the link with which a person sets a new passphrase; answers `{username, link}`. */
export const resetLinkAct = houseAct(
  'user reset-link',
  Type.Object({ username: Username }),
  async (ctx, { username }) => ({ username, link: await makeResetLink(ctx, username) }),
)
