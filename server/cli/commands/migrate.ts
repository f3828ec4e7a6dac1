// `neospace migrate status`, `up` and `down`.
import { snapshotBeforeMigrating } from '#bedrock/backup/create-backup'
import { systemClock } from '#bedrock/clock'
import { migrateDown, type MigrationState } from '#bedrock/db/migrator'
import { openDatabase } from '#bedrock/db/open-database'
import type { CliCommand } from '../cli-command.ts'
import { migrateStatusAct, migrateUpAct } from '../house/migrations.ts'
import { needDatabase, reachHouse } from '../house/reach-house.ts'
import { holdStopped } from '../house/server-or-lock.ts'

export const migrateStatus: CliCommand = {
  name: 'migrate status',
  summary: 'Lists the migrations that stand in the database and those still to be applied.',
  details: 'Exits with 1 when some are still to be applied.',
  async run({ config: read }) {
    // Only `migrateStatusAct` answers here.
    const state = (await reachHouse(read().config, migrateStatusAct, {})) as MigrationState
    const lines = [
      ...state.applied.map((name) => `  ✓ ${name}`),
      ...state.pending.map((name) => `  · ${name} (pending)`),
    ]
    return { data: state, text: lines.join('\n') || 'No migrations.', failed: state.pending.length > 0 }
  },
}

export const migrateUp: CliCommand = {
  name: 'migrate up',
  summary: 'Applies pending migrations after making a backup. Starting the server does the same.',
  async run({ config: read }) {
    // Only `migrateUpAct` answers here.
    const { applied } = (await reachHouse(read().config, migrateUpAct, {})) as { applied: readonly string[] }
    return {
      data: { applied },
      text: applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The schema is up to date.',
    }
  },
}

export const migrateDownCommand: CliCommand = {
  name: 'migrate down',
  summary: 'Takes the newest migration back, with what is stored in its tables, while the server is stopped.',
  details:
    'A backup is made first. The server applies the migration again at its next start, so use this to go back to an older NeoSpace.',
  async run({ config: read }) {
    const { config } = read()
    needDatabase(config)
    using _lock = await holdStopped(config, 'taking a migration back')
    await using db = openDatabase(config, systemClock)
    await snapshotBeforeMigrating(config, systemClock)(db)
    const taken = await migrateDown(db)
    return {
      data: { taken },
      text: taken
        ? `Took ${taken} back. A backup from before is in the list: "neospace backup list".`
        : 'There is no migration to take back.',
    }
  },
}
