// `neospace user …`.
import type { Role } from '#contract/accounts'
import type { CliCommand } from '../cli-command.ts'
import { everyPage } from '../every-page.ts'
import { CliError } from '../exit-codes.ts'
import type { MadeResetLink } from '#slices/accounts/index'
import { createUserAct, listUsersAct, removeFactorAct, resetLinkAct, setRoleAct } from '../house/people.ts'
import { type Erasure, eraseUserAct } from '../house/erasing.ts'
import { reachHouse } from '../house/reach-house.ts'
import { readPassphrase } from '../read-passphrase.ts'
import { table } from '../table.ts'

const roles = ['member', 'moderator', 'admin', 'owner'] as const satisfies readonly Role[]

export const userCreate: CliCommand = {
  name: 'user create',
  summary: 'Opens an account, before the first start or beside a running server.',
  args: ['NAME'],
  options: {
    role: { type: 'string', value: 'ROLE', meaning: 'member (the default), moderator, admin or owner.' },
    'passphrase-stdin': {
      type: 'boolean',
      meaning: 'Reads the passphrase from standard input instead of asking for it.',
    },
  },
  details: 'There is no flag for the passphrase itself, because flags are seen by every process on the machine.',
  examples: [
    'neospace user create ada',
    'printf \'%s\' "$PASSPHRASE" | neospace user create ada --role admin --passphrase-stdin',
  ],
  async run({ args: [username], options, io, config }) {
    const loaded = config()
    const role = oneRole(options['role'])
    const password = await readPassphrase(io, options['passphrase-stdin'] === true)
    await reachHouse(loaded.config, createUserAct, { username, password, role })
    return { data: { user: { username, role } }, text: `${username} may sign in now, as ${role}.` }
  },
}

export const userList: CliCommand = {
  name: 'user list',
  summary: 'Lists all accounts.',
  async run({ config }) {
    const { items, order } = await everyPage<{ username: string; role: string; state: string; created_at: string }>(
      config().config,
      listUsersAct,
    )
    const rows = items.map((user) => [user.username, user.role, user.state, user.created_at])
    return {
      data: { users: items, order },
      text: rows.length > 0 ? table(['name', 'role', 'state', 'since'], rows) : 'Nobody lives here yet.',
    }
  },
}

export const userRole: CliCommand = {
  name: 'user role',
  summary: 'Gives an account a role; it counts at once.',
  args: ['NAME', 'ROLE'],
  details: `ROLE is one of ${roles.join(', ')}.`,
  async run({ args: [username, wanted], config }) {
    const role = oneRole(wanted)
    await reachHouse(config().config, setRoleAct, { username, role })
    return { data: { username, role }, text: `${username} is ${role} now.` }
  },
}

export const userResetLink: CliCommand = {
  name: 'user reset-link',
  summary: 'Makes a link with which a person sets a new passphrase, once.',
  args: ['NAME'],
  options: { hours: { type: 'string', value: 'N', meaning: 'How long it is good for, at most 24; 1 if left away.' } },
  async run({ args: [username], options, config }) {
    const hours = Number(options['hours'] ?? 1)
    // Only `resetLinkAct` answers here.
    const made = (await reachHouse(config().config, resetLinkAct, { username, hours })) as MadeResetLink
    return {
      data: { ...made },
      text: `Hand this to ${made.username} alone; whoever opens it gets the account. It is good until ${made.expires_at}:\n${made.link}`,
    }
  },
}

export const userRemoveFactor: CliCommand = {
  name: 'user remove-factor',
  summary: 'Switches off the second factor of somebody who lost it, recovery codes and all.',
  args: ['NAME'],
  details: 'Be sure who asks: from then on the passphrase alone opens the account.',
  async run({ args: [username], config }) {
    await reachHouse(config().config, removeFactorAct, { username })
    return { data: { username }, text: `${username} signs in with the passphrase alone now.` }
  },
}

export const userErase: CliCommand = {
  name: 'user erase',
  summary: 'Erases an account and all that it wrote; nothing brings it back.',
  args: ['NAME'],
  options: {
    grace: { type: 'boolean', meaning: 'Waits two weeks first, in which the person can take it back.' },
    yes: { type: 'boolean', meaning: 'Says that you mean it; without it nothing is done.' },
  },
  details:
    'The name is given to nobody for half a year. Backups made before keep what they hold until you remove them. The audit log keeps that account number so-and-so was erased, without its name.',
  examples: ['neospace user erase ada --yes', 'neospace user erase ada --grace --yes --json'],
  async run({ args: [username], options, config }) {
    if (options['yes'] !== true)
      throw new CliError('usage', `Nothing was done. If you mean it: neospace user erase ${username ?? 'NAME'} --yes`)
    // Only `eraseUserAct` answers here.
    const done = (await reachHouse(config().config, eraseUserAct, {
      username,
      grace: options['grace'] === true,
    })) as Erasure
    return { data: done, text: receiptOf(done) }
  },
}

function receiptOf({ username, erase_at, erased, accounts, messages_follow }: Erasure): string {
  if (!erased) return `${username} will be erased at ${erase_at}, unless they take it back in their settings.`
  return [
    `${username} was erased at ${erase_at}: ${accounts.length > 1 ? 'accounts' : 'account'} ${accounts.join(', ')}.`,
    'Gone: name, profile, wall, pictures, passphrase, second factor, devices, links, invites, bots, whom they followed, blocked and muted, the rooms they belonged to, how far they had read.',
    messages_follow
      ? 'What they wrote goes message by message while the house runs; nothing has to be done.'
      : 'What they wrote is gone too.',
    'Kept: that the account of this number was erased and when, and a hash that keeps the name from others for half a year.',
  ].join('\n')
}

function oneRole(text: unknown = 'member'): Role {
  const role = roles.find((known) => known === text)
  if (role === undefined)
    throw new CliError('usage', `There is no role "${String(text)}"; a person is one of ${roles.join(', ')}.`)
  return role
}
