// Which migrations stand in the database, and applying those that do not.
import { Type } from 'typebox'
import { snapshotBeforeMigrating } from '#bedrock/backup/create-backup'
import { migrateUp, migrationState } from '#bedrock/db/migrator'
import { dataAct } from './house-act.ts'

/** Answers `{applied, pending}` with the migrations' names. */
export const migrateStatusAct = dataAct('migrate status', Type.Object({}), (ctx) => migrationState(ctx.db))

/** Applies what is pending after a backup; answers `{applied}` with the names of those applied now. */
export const migrateUpAct = dataAct('migrate up', Type.Object({}), async (ctx) => ({
  applied: await migrateUp(ctx.db, () => snapshotBeforeMigrating(ctx.config, ctx.clock)(ctx.db)),
}))
