// When an account is to be erased, and the names of the erased that nobody may take yet.
import type { Migration } from './migration.ts'

export const leaving: Migration = {
  name: '0010-leaving',
  async up(db, column) {
    await db.schema.alterTable('users').addColumn('erase_at', column.integer).execute()
    // Keepers look there every second: few rows of many.
    await db.schema
      .createIndex('users_to_erase')
      .on('users')
      .column('erase_at')
      .where('erase_at', 'is not', null)
      .execute()
    await db.schema
      .createTable('held_names')
      .addColumn('name_hash', 'text', (c) => c.primaryKey().notNull())
      .addColumn('free_at', column.integer, (c) => c.notNull())
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('held_names').execute()
    await db.schema.dropIndex('users_to_erase').execute()
    await db.schema.alterTable('users').dropColumn('erase_at').execute()
  },
}
