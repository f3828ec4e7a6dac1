// Copies the SQLite house of a data folder into PostgreSQL.
import { existsSync } from 'node:fs'
import { systemRandom } from '#bedrock/clock'
import { type CopiedHouse, copyHouse, type CopyWord } from '#bedrock/copying/copy-house'
import { type Config, sqliteIn } from '#server/config/config'
import { openSecrets } from '../../config/secrets.ts'
import { CliError } from '../exit-codes.ts'

/** The data folder must be held. Throws `CopyError` and `NewerSchema`. */
export async function copyToPostgres(
  config: Config,
  url: string,
  told: (word: CopyWord) => void,
): Promise<CopiedHouse> {
  const file = sqliteIn(config.dataDir)
  if (!existsSync(file)) throw new CliError('failed', `There is no SQLite house in ${config.dataDir}.`, 'NO_HOUSE')
  const house = openSecrets(config).key('copy').toString('base64url')
  return await copyHouse({ file, url, house, random: systemRandom, told })
}
