// What the people who run the house may do to an account short of a ban: silence it for a time, or freeze it.
import type { Migration } from './migration.ts'

export const sanctions: Migration = {
  name: '0004-sanctions',
  async up(db, column) {
    await db.schema.alterTable('users').addColumn('muted_until', column.integer).execute()
    await db.schema
      .alterTable('users')
      .addColumn('frozen', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
  },
  async down(db) {
    for (const column of ['muted_until', 'frozen']) await db.schema.alterTable('users').dropColumn(column).execute()
  },
}
