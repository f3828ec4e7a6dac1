// Conversations between two, and who may begin one.
import type { Migration } from './migration.ts'

export const direct: Migration = {
  name: '0025-direct',
  async up(db, column) {
    await db.schema
      .createTable('conversations')
      .addColumn('room_id', column.integer, (c) => c.primaryKey().references('rooms.id').onDelete('cascade'))
      .addColumn('low_id', column.integer, (c) => c.references('users.id'))
      .addColumn('high_id', column.integer, (c) => c.references('users.id'))
      .addColumn('knocker_id', column.integer, (c) => c.references('users.id'))
      .addColumn('accepted_at', column.integer)
      .addColumn('turned_away_at', column.integer)
      .addColumn('words_key', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('conversation_of_two')
      .unique()
      .on('conversations')
      .columns(['low_id', 'high_id'])
      .execute()
    await db.schema.createIndex('conversation_of_high').on('conversations').columns(['high_id']).execute()
    await db.schema
      .createTable('direct_settings')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('takes_from', 'text', (c) => c.notNull())
      .execute()
  },
  async down(db) {
    for (const table of ['direct_settings', 'conversations']) await db.schema.dropTable(table).execute()
  },
}
