// Starts the house that a configuration describes, or says in a sentence why it could not.
import { snapshotBeforeMigrating } from '#bedrock/backup/create-backup'
import { systemClock } from '#bedrock/clock'
import type { Logger } from '#bedrock/watch/logger'
import type { LoadedConfig } from '../../config/config.ts'
import { createNeoSpace, type NeoSpace } from '../../neospace.ts'
import { tellHouse } from '../house/tell-house.ts'
import { startFailure } from './start-failure.ts'

/** Opens, migrates and listens; throws a `CliError` when the port or address cannot be had. */
export async function openServer({ config, warnings }: LoadedConfig, logger: Logger): Promise<NeoSpace> {
  for (const warning of warnings) logger.warn(warning)
  try {
    let migrated = false
    const house = await createNeoSpace(config, {
      logger,
      async snapshot(db) {
        await snapshotBeforeMigrating(config, systemClock)(db)
        migrated = true
      },
    })
    if (migrated) await tellHouse(house.ctx, 'migration.run')
    await tellHouse(house.ctx, 'server.started')
    house.ctx.metrics.watchProcess()
    return house
  } catch (error) {
    throw startFailure(error, config)
  }
}
