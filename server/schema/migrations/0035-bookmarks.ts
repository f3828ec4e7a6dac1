// Messages that people keep for themselves.
import type { Migration } from './migration.ts'

export const bookmarks: Migration = {
  name: '0035-bookmarks',
  async up(db, column) {
    await db.schema
      .createTable('bookmarks')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('message_id', column.integer, (c) => c.notNull().references('entries.id').onDelete('cascade'))
      .addColumn('kept_at', column.integer, (c) => c.notNull())
      .addUniqueConstraint('bookmarks_once', ['user_id', 'message_id'])
      .execute()
    // In the order of the list; and for a message that goes.
    await db.schema.createIndex('bookmarks_of_person').on('bookmarks').columns(['user_id', 'id']).execute()
    await db.schema.createIndex('bookmarks_of_message').on('bookmarks').columns(['message_id']).execute()
  },
  async down(db) {
    await db.schema.dropTable('bookmarks').execute()
  },
}
