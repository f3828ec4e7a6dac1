// Silence in one room, words that the house does not want, and until when somebody is new.
import type { Migration } from './migration.ts'

export const keepingOrder: Migration = {
  name: '0063-keeping-order',
  async up(db, column) {
    await db.schema
      .createTable('room_mutes')
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('until', column.integer, (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('room_mutes_once', ['room_id', 'user_id'])
      .execute()
    await db.schema.createIndex('room_mutes_of').on('room_mutes').columns(['user_id']).execute()
    await db.schema
      .createTable('word_filters')
      .addColumn('pattern', 'text', (c) => c.primaryKey().notNull())
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('sentence', 'text', (c) => c.notNull())
      .execute()
    await db.schema.alterTable('users').addColumn('new_until', column.integer).execute()
  },
  async down(db) {
    for (const table of ['word_filters', 'room_mutes']) await db.schema.dropTable(table).execute()
    await db.schema.alterTable('users').dropColumn('new_until').execute()
  },
}
