// `neospace user …`.
import type { Role } from '#contract/accounts'
import type { CliCommand } from '../cli-command.ts'
import { CliError } from '../exit-codes.ts'
import { createUserAct } from '../house/people.ts'
import { reachHouse } from '../house/reach-house.ts'
import { readPassphrase } from '../read-passphrase.ts'

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
    const { config: read } = config()
    const role = oneRole(options['role'])
    const password = await readPassphrase(io, options['passphrase-stdin'] === true)
    await reachHouse(read, createUserAct, { username, password, role })
    return { data: { user: { username, role } }, text: `${username} may sign in now, as ${role}.` }
  },
}

function oneRole(text: unknown = 'member'): Role {
  const role = roles.find((known) => known === text)
  if (role === undefined)
    throw new CliError('usage', `There is no role "${String(text)}"; a person is one of ${roles.join(', ')}.`)
  return role
}
