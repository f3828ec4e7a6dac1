// What stands beside a message's words, which files stand in which message, and a way to the private rooms among many.
import type { Migration } from './migration.ts'

export const beside: Migration = {
  name: '0028-beside',
  async up(db, column) {
    await db.schema.alterTable('entries').addColumn('beside', 'text').execute()
    await db.schema.alterTable('file_uses').addColumn('entry_id', column.integer).execute()
    await db.schema.createIndex('rooms_kind').on('rooms').columns(['kind']).execute()
  },
  async down(db) {
    await db.schema.dropIndex('rooms_kind').execute()
    await db.schema.alterTable('file_uses').dropColumn('entry_id').execute()
    await db.schema.alterTable('entries').dropColumn('beside').execute()
  },
}
