// The server: whether it runs, and whether it is ready.
import { existsSync } from 'node:fs'
import { askServer } from '#bedrock/control/control-client'
import type { Config } from '../../config/config.ts'
import { type HouseStatus, statusAct } from '../house/status.ts'
import { type Finding, fault, ok } from './finding.ts'

/** What a running server says of itself. */
export async function serverFindings(config: Config): Promise<readonly Finding[]> {
  const answer = existsSync(config.dataDir)
    ? await askServer(config.dataDir, { command: statusAct.name, args: {} })
    : null
  if (!answer) return [ok('server', 'Not running.')]
  if (!answer.ok) return [fault('server', answer.error)]
  // Only `statusAct` answers under its name.
  const house = answer.data as HouseStatus
  const unwell = house.checks.filter((check) => !check.ok)
  return unwell.length > 0
    ? unwell.map((check) => fault('server', check.detail))
    : [ok('server', `Running at ${house.address} as process ${house.pid}, ready.`)]
}
