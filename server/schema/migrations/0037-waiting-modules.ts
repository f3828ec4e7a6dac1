// Whether a thing of a wall is nothing yet but a place for something. What was stored before counts as something until it is stored again.
import type { Migration } from './migration.ts'

export const waitingModules: Migration = {
  name: '0037-waiting-modules',
  async up(db, column) {
    await db.schema
      .alterTable('wall_modules')
      .addColumn('waits', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
  },
  async down(db) {
    await db.schema.alterTable('wall_modules').dropColumn('waits').execute()
  },
}
