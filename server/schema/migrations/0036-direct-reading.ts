// Whether people show those with whom they talk how far they have read.
import type { Migration } from './migration.ts'

export const directReading: Migration = {
  name: '0036-direct-reading',
  async up(db, column) {
    await db.schema
      .alterTable('direct_settings')
      .addColumn('shows_reading', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
  },
  async down(db) {
    await db.schema.alterTable('direct_settings').dropColumn('shows_reading').execute()
  },
}
