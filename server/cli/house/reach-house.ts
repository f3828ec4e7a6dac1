// Has an act done: by the running server when there is one, else here.
import { existsSync } from 'node:fs'
import type { Config } from '../../config/config.ts'
import { CliError } from '../exit-codes.ts'
import type { HouseAct } from './house-act.ts'
import { runHere } from './open-here.ts'
import { serverOrLock } from './server-or-lock.ts'

/** Runs the act where the house is; answers with its result as JSON would carry it. */
export async function reachHouse(
  config: Config,
  act: HouseAct,
  args: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (act.needs === 'data') needDatabase(config)
  const reached = await serverOrLock(config, act.name, args)
  if ('answered' in reached) return reached.answered
  using _lock = reached.lock
  return await runHere(config, act, args)
}

/** Says what to do where there is no house yet. */
export function needDatabase({ database, dataDir }: Config): void {
  if (database.kind === 'sqlite' && !existsSync(database.file))
    throw new CliError(
      'failed',
      `There is no house in ${dataDir} yet. "neospace setup" makes one, and so does starting the server.`,
      'NO_HOUSE',
    )
}
