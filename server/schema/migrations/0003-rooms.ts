// Rooms, their members, read marks.
import type { Migration } from './migration.ts'

export const rooms: Migration = {
  name: '0003-rooms',
  async up(db, column) {
    await db.schema
      .createTable('rooms')
      .addColumn('id', column.integer, (c) => c.primaryKey().notNull().references('streams.id').onDelete('cascade'))
      .addColumn('name', column.name, (c) => c.notNull().unique())
      .addColumn('topic', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('sample', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('opened_by', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('archived_at', column.integer)
      .execute()
    await db.schema
      .createTable('members')
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('moderator', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('joined_at', column.integer, (c) => c.notNull())
      .addPrimaryKeyConstraint('members_pk', ['room_id', 'user_id'])
      .execute()
    await db.schema.createIndex('members_by_user').on('members').columns(['user_id', 'room_id']).execute()
    await db.schema
      .createTable('read_marks')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('entry_id', column.integer, (c) => c.notNull())
      .addPrimaryKeyConstraint('read_marks_pk', ['user_id', 'room_id'])
      .execute()
  },
  async down(db) {
    for (const table of ['read_marks', 'members', 'rooms']) await db.schema.dropTable(table).execute()
  },
}
