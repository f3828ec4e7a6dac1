// Puts a backup in the place of a house's data while no server runs: checked first, the present data saved before, every stream's epoch renewed so that clients notice.
import { existsSync } from 'node:fs'
import { openDatabase } from '../db/open-database.ts'
import { createBackup, type MadeBackup } from './create-backup.ts'
import { BackupError, databaseIn, type Manifest } from './manifest.ts'
import { replaceSqlite } from './replace-sqlite.ts'
import { restoreMedia } from './restore-media.ts'
import type { RestoreContext } from './restore-context.ts'
import { restorePostgres } from './restore-postgres.ts'
import { verifyBackup } from './verify-backup.ts'

/** What was done. */
export interface RestoredBackup {
  readonly from: string
  readonly manifest: Manifest
  /** The data that was there before, or null if there was none. */
  readonly saved: MadeBackup | null
}

/** Restores a backup's folder; throws `BackupError`, with the present data untouched, when the backup is not good. */
export async function restoreBackup(ctx: RestoreContext, path: string): Promise<RestoredBackup> {
  const { problems, manifest } = await verifyBackup(path)
  if (problems.length > 0) throw new BackupError(`${path} was not restored, nothing was changed: ${problems.join(' ')}`)
  const source = databaseIn(path)
  restoreMedia(path, ctx.config.filesDir)
  if (ctx.config.database.kind === 'postgres')
    return { from: path, manifest, saved: await restorePostgres(ctx, source, manifest.migrations) }
  const saved = existsSync(ctx.config.database.file) ? await save(ctx) : null
  await replaceSqlite(ctx, source, ctx.config.database.file)
  return { from: path, manifest, saved }
}

async function save({ config, clock }: RestoreContext): Promise<MadeBackup> {
  await using db = openDatabase(config, clock)
  return await createBackup({ config, clock, db }, 'before restoring')
}
