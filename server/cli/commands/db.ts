// `neospace db copy`.
import { sqliteIn, type Config } from '../../config/config.ts'
import { postgresUrl } from '../../config/parse.ts'
import type { CliCommand } from '../cli-command.ts'
import { CliError } from '../exit-codes.ts'
import { copyToPostgres } from '../house/copy.ts'
import { copyTeller } from '../house/copy-teller.ts'
import { holdStopped } from '../house/server-or-lock.ts'

export const dbCopy: CliCommand = {
  name: 'db copy',
  summary: 'Copies a house from SQLite into an empty PostgreSQL database, while the server is stopped.',
  options: {
    to: {
      type: 'string',
      value: 'URL',
      meaning:
        'The PostgreSQL database, such as postgres://name@host:5432/neospace; what DATABASE_URL names if left away.',
    },
  },
  details:
    'Copied is the database in the data folder; keys, files and backups stay in the folder. Whatever interrupts it, running the same command again goes on where it was. In the end every table is read on both sides and compared, row by row; until then no server opens the copy. Nothing in the data folder is changed. A flag is seen by every process on the machine, so an address with a password is better kept in a file that DATABASE_URL_FILE names.',
  examples: [
    'DATABASE_URL_FILE=/etc/neospace/database neospace db copy',
    'neospace db copy --to postgres://neospace@10.0.0.5/neospace',
  ],
  async run({ config: read, options, json, io }) {
    const { config } = read()
    const url = targetOf(config, options['to'])
    using _lock = await holdStopped(config, 'copying')
    const { counts } = await copyToPostgres(config, url, json ? () => {} : copyTeller(io.stderr))
    const tables = Object.keys(counts).length
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return {
      data: { tables, rows, counts },
      text: [
        `Copied ${rows} rows in ${tables} tables, and found every one of them equal on both sides.`,
        `Next: set DATABASE_URL to this database, keep NEOSPACE_DATA as it is (${config.dataDir} has the keys and files of the house), and start.`,
        `${sqliteIn(config.dataDir)} is as it was. Delete it once the house runs on PostgreSQL: what people erase from then on would stay in it.`,
      ].join('\n'),
    }
  },
}

function targetOf({ database }: Config, to: string | boolean | undefined): string {
  if (typeof to === 'string') {
    const parsed = postgresUrl(to)
    if ('problem' in parsed)
      throw new CliError('usage', '--to must be an address such as postgres://name@host:5432/neospace.')
    return parsed.value
  }
  if (database.kind === 'postgres') return database.url.reveal()
  throw new CliError('usage', 'Say where: --to postgres://name@host:5432/neospace, or set DATABASE_URL.')
}
