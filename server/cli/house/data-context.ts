// What an act of the command line on the bare data is given: no slices, no migrations, nobody listening.
import { systemClock, systemRandom } from '#bedrock/clock'
import { unwatched } from '#bedrock/db/database'
import { openDatabase } from '#bedrock/db/open-database'
import { createMode } from '#bedrock/mode'
import { createMetrics } from '#bedrock/watch/metrics'
import type { Logger } from '#bedrock/watch/logger'
import type { Config } from '../../config/config.ts'
import type { DataContext } from './house-act.ts'

/** Opens the database as it is. */
export const dataContext = (config: Config, logger: Logger): DataContext => ({
  config,
  logger,
  clock: systemClock,
  random: systemRandom,
  metrics: createMetrics(),
  mode: createMode(config.mode, () => {}),
  db: openDatabase(config, systemClock, {
    ...unwatched,
    failed: (error) => logger.error({ err: error }, 'the database failed'),
  }),
})
