// Opens a house for one act of the command line, while its data folder is held: without a port and without visitors.
import { snapshotBeforeMigrating } from '#bedrock/backup/create-backup'
import { systemClock } from '#bedrock/clock'
import { createIo } from '#bedrock/realtime/io'
import { createSockets } from '#bedrock/realtime/sockets'
import type { Config } from '../../config/config.ts'
import { openHouse } from '../../open-house.ts'
import { dataContext } from './data-context.ts'
import type { HouseAct } from './house-act.ts'
import { terminalLogger } from './terminal-logger.ts'

/** Runs the act in this process. */
export async function runHere(
  config: Config,
  act: HouseAct,
  args: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const logger = terminalLogger()
  if (act.needs === 'data') {
    const data = dataContext(config, logger)
    await using _ = data.db
    return await act.run(data, args)
  }
  await using house = await openHouse(config, createSockets(createIo()), {
    logger,
    snapshot: snapshotBeforeMigrating(config, systemClock),
  })
  return await act.run(house.ctx, args)
}
