// `neospace setup`.
import type { CliCommand } from '../cli-command.ts'
import { createUserAct } from '../house/people.ts'
import { reachHouse } from '../house/reach-house.ts'
import { setUpAct } from '../house/set-up.ts'
import { readPassphrase } from '../read-passphrase.ts'

export const setup: CliCommand = {
  name: 'setup',
  summary: 'Makes the data folder, the secrets and the database, and the link that makes the owner.',
  options: {
    owner: { type: 'string', value: 'NAME', meaning: 'Makes this owner at once, instead of a link.' },
    'passphrase-stdin': { type: 'boolean', meaning: 'With --owner: reads the passphrase from standard input.' },
  },
  details:
    'Starting the server does the same; this is for machines that are set up by scripts. A link replaces the one before it.',
  async run({ options, io, config: read }) {
    const { config } = read()
    const owner = options['owner']
    if (typeof owner === 'string')
      await reachHouse(config, createUserAct, {
        username: owner,
        password: await readPassphrase(io, options['passphrase-stdin'] === true),
        role: 'owner',
      })
    // Only `setUpAct` answers here.
    const { address, owner_link } = (await reachHouse(config, setUpAct, {})) as {
      address: string
      owner_link: string | null
    }
    const lines = [
      `The house stands in ${config.dataDir}. "npm start" opens it at ${address}.`,
      ...(owner_link
        ? ['This link makes its owner, once, within 30 minutes, while the server runs:', owner_link]
        : ['It has an owner.']),
    ]
    return { data: { data_dir: config.dataDir, address, owner_link }, text: lines.join('\n') }
  },
}
