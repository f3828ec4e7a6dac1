// Calls to everybody in a room, until all of them are told.
import type { Migration } from './migration.ts'

export const roomCalls: Migration = {
  name: '0043-room-calls',
  async up(db, column) {
    await db.schema
      .createTable('room_calls')
      .addColumn('message_id', column.integer, (c) => c.primaryKey())
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('told_to', column.integer, (c) => c.notNull())
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('room_calls').execute()
  },
}
