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
  return houseFindings(answer.data as HouseStatus)
}

/** What there is to say of a house that runs and told how it is. */
export function houseFindings(house: HouseStatus): readonly Finding[] {
  const findings = house.checks.filter((check) => !check.ok).map((check) => fault('server', check.detail))
  if (house.untrusted_forwards > 0)
    findings.push(
      hint(
        'proxy',
        `${house.untrusted_forwards} requests came through a proxy that is not trusted, so their visitors’ addresses were not believed; if it is yours, name it in NEOSPACE_TRUST_PROXY.`,
      ),
    )
  if (house.mode !== 'normal')
    findings.push(
      hint(
        'server',
        'It takes no changes: because NEOSPACE_MODE says so, or because its disk or database refuses to write; the log says which.',
      ),
    )
  // The keys are those of the status, each of which has its sentence below.
  for (const [kind, count] of Object.entries(house.troubles) as [Trouble, number][])
    if (count > 0) findings.push(hint('server', `Since it started, ${sentences[kind](count)}`))
  return findings.length > 0 ? findings : [ok('server', `Running at ${house.address} as process ${house.pid}, ready.`)]
}

type Trouble = keyof HouseStatus['troubles']

/** What each trouble means and what to do about it. */
const sentences: Readonly<Record<Trouble, (count: number) => string>> = {
  shed: (count) =>
    `${count} requests were turned away because there was more to do than one process can; look at the processor, and see docs/scaling.md.`,
  slow_transactions: (count) =>
    `${count} transactions took longer than five seconds; the log has them, and a slow disk is the usual reason.`,
  database_exhausted: (count) =>
    `${count} times too much waited for the database, and BUSY was answered; look at the disk, and see docs/scaling.md.`,
  reaction_failures: (count) =>
    `${count} times something that follows an act failed, such as telling somebody; the log says what. It is a fault of the program: please report it.`,
  divergences: (count) =>
    `${count} times a page held something else than the house and was mended; if it happens again, please report it with the log.`,
}
