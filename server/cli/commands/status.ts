// `neospace status`.
import { existsSync } from 'node:fs'
import { askServer } from '#bedrock/control/control-client'
import type { CliCommand, CliOutcome } from '../cli-command.ts'
import { CliError } from '../exit-codes.ts'
import { needDatabase, reachHouse } from '../house/reach-house.ts'
import { type HouseStatus, statusAct } from '../house/status.ts'

export const status: CliCommand = {
  name: 'status',
  summary: 'Says whether the house runs, where, and how it is.',
  details: 'Exits with 0 when a server runs and is ready, with 1 otherwise. Changes nothing.',
  async run({ config: read }) {
    const { config } = read()
    needDatabase(config)
    const answer = existsSync(config.dataDir)
      ? await askServer(config.dataDir, { command: statusAct.name, args: {} })
      : null
    if (answer?.ok === false) throw new CliError('failed', answer.error, answer.code)
    // Only `statusAct` answers under its name.
    if (answer) return outcome(answer.data as HouseStatus, true, config.dataDir)
    return outcome((await reachHouse(config, statusAct, {})) as HouseStatus, false, config.dataDir)
  },
}

function outcome(house: HouseStatus, running: boolean, dataDir: string): CliOutcome {
  const { pid, uptime_s, checks, ready, troubles, ...rest } = house
  // The process that looked at data at rest is this command; its numbers say nothing. "Serving" is no question either.
  const data = running
    ? { running, ready, pid, uptime_s, ...rest, troubles, checks, data_dir: dataDir }
    : { running, ready: false, ...rest, checks: checks.filter(({ name }) => name !== 'serving'), data_dir: dataDir }
  const lines = [
    running
      ? `Running at ${house.address} for ${duration(uptime_s)} (process ${pid}), ${ready ? 'ready' : 'NOT READY'}, mode ${house.mode}.`
      : 'Not running. "npm start" or "neospace serve" starts it.',
    ...(running ? [`${house.sockets} sockets connected, ${house.writer_queue} writes waiting.`] : []),
    `Data: ${dataDir} (${house.database}, ${house.migrations.applied} migrations applied, ${house.migrations.pending.length} pending).`,
    house.newest_backup
      ? `The newest backup is ${house.newest_backup.name}.`
      : 'There is no backup yet; "neospace backup create" makes one.',
    ...(running ? sayTroubles(troubles) : []),
    ...data.checks.map((check) => `  ${check.ok ? '✓' : '✗'} ${check.name}: ${check.detail}`),
  ]
  return { data, text: lines.join('\n'), failed: !(running && ready) }
}

const sayTroubles = (troubles: HouseStatus['troubles']): readonly string[] => {
  const found = Object.entries(troubles).filter(([, count]) => count > 0)
  const told = found.map(([name, count]) => `${name.replaceAll('_', ' ')} ${count}`).join(', ')
  return found.length === 0 ? [] : [`Since it started: ${told}. "neospace doctor" says what that means.`]
}

function duration(seconds: number): string {
  const units = [
    ['d', 86_400],
    ['h', 3_600],
    ['min', 60],
    ['s', 1],
  ] as const
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['s', 1]
  return `${Math.floor(seconds / size)} ${unit}`
}
