// Restores a backup into the data that a configuration names, with what the house's slices have to say to it.
import { type RestoredBackup, restoreBackup } from '#bedrock/backup/restore-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import type { Config } from '#server/config/config'
import { forgetKeys } from '#slices/accounts/index'

/** The data folder must be held. Throws `BackupError`, with the present data untouched, when the backup is not good. */
export const restoreInto = (config: Config, path: string): Promise<RestoredBackup> =>
  restoreBackup({ config, clock: systemClock, random: systemRandom, forgetKeys }, path)
