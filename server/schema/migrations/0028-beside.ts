// What stands beside a message's words, and which files stand in which message.
import type { Migration } from './migration.ts'

export const beside: Migration = {
  name: '0028-beside',
  async up(db, column) {
    await db.schema.alterTable('entries').addColumn('beside', 'text').execute()
    await db.schema.alterTable('file_uses').addColumn('entry_id', column.integer).execute()
  },
  async down(db) {
    await db.schema.alterTable('file_uses').dropColumn('entry_id').execute()
    await db.schema.alterTable('entries').dropColumn('beside').execute()
  },
}
