// From which worlds somebody’s work is still to be taken.
import type { Migration } from './migration.ts'

export const leavingWorlds: Migration = {
  name: '0055-leaving-worlds',
  async up(db, column) {
    await db.schema.alterTable('world_writers').addColumn('left_at', column.integer).execute()
    // A keeper looks there all the time: few rows of many.
    await db.schema
      .createIndex('world_writers_that_left')
      .on('world_writers')
      .columns(['left_at', 'sketch_id'])
      .where('left_at', 'is not', null)
      .execute()
  },
  async down(db) {
    await db.schema.dropIndex('world_writers_that_left').execute()
    await db.schema.alterTable('world_writers').dropColumn('left_at').execute()
  },
}
