// Takes the data folder for a server, or says who has it.
import { type DataLock, lockDataDir } from '#bedrock/control/data-lock'
import { CliError } from '../exit-codes.ts'

/** The hold; throws a `CliError` when another process has it. */
export function holdForServer(dataDir: string): DataLock {
  const lock = lockDataDir(dataDir)
  if (!lock)
    throw new CliError(
      'held',
      `Another NeoSpace already uses ${dataDir}. End it first, or give this one a folder of its own: NEOSPACE_DATA=./other npm start`,
    )
  return lock
}
