// Accounts, as the people at the machine may look after them without signing in.
import { Type } from 'typebox'
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { Role } from '#contract/accounts'
import { sizes } from '#contract/limits'
import { Passphrase, Username } from '#contract/shapes'
import { judge, listUsers, makeResetLink, openAccount, removeSecondFactor, setRole } from '#slices/accounts/index'
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

/** Makes the link with which a person sets a new passphrase; answers `{username, link, expires_at}`. */
export const resetLinkAct = houseAct(
  'user reset-link',
  Type.Object({
    username: Username,
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: sizes.resetLinkHoursMax })),
  }),
  (ctx, { username, hours }) => makeResetLink(ctx, { target: { username }, by: null, hours }),
)

/** Switches somebody's second factor off; answers `{username}`. */
export const removeFactorAct = houseAct(
  'user remove-factor',
  Type.Object({ username: Username }),
  async (ctx, { username }) => {
    await removeSecondFactor(ctx, username)
    return { username }
  },
)

const reason = Type.String({
  minLength: 1,
  maxLength: sizes.reasonCharacters,
  description: 'a reason, which the person is told',
})

/** Bans an account; answers `{username}`. */
export const banUserAct = houseAct(
  'user ban',
  Type.Object({ username: Username, reason }),
  (ctx, { username, reason: why }) => judge(ctx, null, { username }, { act: 'ban', reason: why }),
)

/** Silences an account for some minutes. */
export const muteUserAct = houseAct(
  'user mute',
  Type.Object({ username: Username, reason, minutes: Type.Integer({ minimum: 1, maximum: sizes.muteMinutesMax }) }),
  (ctx, { username, reason: why, minutes }) =>
    judge(ctx, null, { username }, { act: 'mute', forMs: minutes * 60_000, reason: why }),
)

/** Freezes an account. */
export const freezeUserAct = houseAct(
  'user freeze',
  Type.Object({ username: Username, reason }),
  (ctx, { username, reason: why }) => judge(ctx, null, { username }, { act: 'freeze', reason: why }),
)

const takeBack = (act: 'unban' | 'unmute' | 'unfreeze') =>
  houseAct(`user ${act}`, Type.Object({ username: Username }), (ctx, { username }) =>
    judge(ctx, null, { username }, { act }),
  )

/** Take a ban, a mute or a freezing back. */
export const [unbanUserAct, unmuteUserAct, unfreezeUserAct] = [
  takeBack('unban'),
  takeBack('unmute'),
  takeBack('unfreeze'),
] as const
