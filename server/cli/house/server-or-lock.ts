// Finds out who has the house: the running server, which is asked, or nobody, and then this process takes hold of it.
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { askServer } from '#bedrock/control/control-client'
import { type DataLock, lockDataDir } from '#bedrock/control/data-lock'
import type { Config } from '../../config/config.ts'
import { CliError } from '../exit-codes.ts'

const attempts = 20
const betweenMs = 250

/** Either the running server's answer, or the hold on the data folder, which the caller lets go. */
export type ServerOrLock = { readonly answered: unknown } | { readonly lock: DataLock }

/** Asks the server, or takes hold; waits about five seconds for a process that is starting or closing. */
export async function serverOrLock(
  { dataDir }: Config,
  command: string,
  args: Readonly<Record<string, unknown>>,
): Promise<ServerOrLock> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = existsSync(dataDir) ? await askServer(dataDir, { command, args }) : null
    if (answer?.ok === true) return { answered: answer.data }
    if (answer) throw new CliError(answer.code === 'USAGE' ? 'usage' : 'failed', answer.error, answer.code)
    const lock = lockDataDir(dataDir)
    if (lock) return { lock }
    if (attempt === attempts)
      throw new CliError(
        'held',
        `Another NeoSpace process holds ${dataDir} and does not answer. Wait for it to end, or end it, and try again.`,
      )
    await wait(betweenMs)
  }
}

/** The hold on the data folder of a stopped house; throws when a server runs on it. */
export async function holdStopped(config: Config, what: string): Promise<DataLock> {
  const reached = await serverOrLock(config, 'ping', {})
  if ('answered' in reached)
    throw new CliError('held', `A server runs on ${config.dataDir}. Stop it first: ${what} is not possible beside it.`)
  return reached.lock
}
