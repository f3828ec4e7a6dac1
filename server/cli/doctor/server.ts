// The server: whether it runs, and whether it is ready.
import { existsSync } from 'node:fs'
import { askServer } from '#bedrock/control/control-client'
import type { Config } from '../../config/config.ts'
import { type HouseStatus, statusAct } from '../house/status.ts'
import { type Finding, fault, hint, ok } from './finding.ts'

/** What a running server says of itself. */
export async function serverFindings(config: Config): Promise<readonly Finding[]> {
  const answer = existsSync(config.dataDir)
    ? await askServer(config.dataDir, { command: statusAct.name, args: {} })
    : null
  if (!answer) return [ok('server', 'Not running.')]
  if (!answer.ok) return [fault('server', answer.error)]
  // Only `statusAct` answers under its name.
  const house = answer.data as HouseStatus
  const findings = house.checks.filter((check) => !check.ok).map((check) => fault('server', check.detail))
  if (house.untrusted_forwards > 0)
    findings.push(
      hint(
        'proxy',
        `${house.untrusted_forwards} requests came through a proxy that is not trusted, so their visitors’ addresses were not believed; if it is yours, name it in NEOSPACE_TRUST_PROXY.`,
      ),
    )
  return findings.length > 0 ? findings : [ok('server', `Running at ${house.address} as process ${house.pid}, ready.`)]
}
