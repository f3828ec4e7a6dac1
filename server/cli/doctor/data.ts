// The data folder: whose it is, who else can read it, how much room there is, and whether there are backups.
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { freeBytes } from '#bedrock/watch/free-bytes'
import { newestBackup } from '#bedrock/watch/newest-backup'
import type { Config } from '../../config/config.ts'
import { secretsProblems } from '../../config/secrets.ts'
import { type Finding, fault, hint, ok } from './finding.ts'

const staleMs = 7 * 86_400_000

/** Rights, secrets, room and backups. */
export async function dataFindings(config: Config): Promise<readonly Finding[]> {
  return [rights(config.dataDir), ...secrets(config.dataDir), await room(config), backups(config.dataDir)]
}

function rights(dataDir: string): Finding {
  const found = statSync(dataDir)
  if (!found.isDirectory()) return fault('data', `${dataDir} is not a folder; choose another with NEOSPACE_DATA.`)
  if (process.platform === 'win32') return ok('data', `${dataDir}.`)
  if (found.uid !== userInfo().uid)
    return hint('data', `${dataDir} belongs to another user than the one who asks; run this as that user.`)
  if ((found.mode & 0o077) !== 0)
    return fault('data', `${dataDir} can be read by other users of this machine; run: chmod 700 ${dataDir}`)
  return ok('data', `${dataDir} is this user’s alone.`)
}

function secrets(dataDir: string): readonly Finding[] {
  const problems = secretsProblems(dataDir)
  return problems.length > 0
    ? problems.map((problem) => fault('secrets', problem))
    : [ok('secrets', 'Nobody else can read them.')]
}

async function room({ dataDir, minFreeBytes }: Config): Promise<Finding> {
  const bytes = await freeBytes(dataDir)
  const free = `${Math.floor(bytes / 1_048_576)} MiB`
  return bytes < minFreeBytes
    ? fault('disk', `Only ${free} are free; make room, or the house stops taking messages.`)
    : ok('disk', `${free} are free.`)
}

function backups(dataDir: string): Finding {
  const newest = newestBackup(dataDir)
  if (!newest) return hint('backup', 'There is none yet; "neospace backup create" makes one.')
  const age = Date.now() - Date.parse(newest.created_at)
  return age > staleMs
    ? hint('backup', `The newest is ${Math.floor(age / 86_400_000)} days old; "neospace backup create" makes another.`)
    : ok('backup', `The newest is ${newest.name}.`)
}
