// What people stick on messages: kept with the message, and beside it who did, so that it is found when their account is erased.
import type { Migration } from './migration.ts'

export const stuckOnMessages: Migration = {
  name: '0038-stuck-on-messages',
  async up(db, column) {
    await db.schema.alterTable('entries').addColumn('stuck', 'text').execute()
    await db.schema
      .createTable('stuck_by')
      .addColumn('entry_id', column.integer, (c) => c.notNull().references('entries.id').onDelete('cascade'))
      .addColumn('placer_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('stuck_by_once', ['entry_id', 'placer_id'])
      .execute()
    await db.schema.createIndex('stuck_by_placer').on('stuck_by').columns(['placer_id', 'entry_id']).execute()
  },
  async down(db) {
    await db.schema.dropTable('stuck_by').execute()
    await db.schema.alterTable('entries').dropColumn('stuck').execute()
  },
}
