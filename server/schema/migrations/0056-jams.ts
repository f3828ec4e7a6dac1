// Jams of rooms, and who did something in them.
import type { Migration } from './migration.ts'

export const jams: Migration = {
  name: '0056-jams',
  async up(db, column) {
    await db.schema
      .createTable('jams')
      .addColumn('room_id', column.integer, (c) => c.primaryKey().notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('stream_id', column.integer, (c) => c.notNull().unique().references('streams.id').onDelete('cascade'))
      .addColumn('song', 'text', (c) => c.notNull())
      .addColumn('transport', 'text', (c) => c.notNull())
      .addColumn('from_sketch_id', column.integer, (c) => c.references('sketches.id').onDelete('set null'))
      .addColumn('from_revision', column.integer)
      .addColumn('begun_by', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('begun_at', column.integer, (c) => c.notNull())
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .addColumn('anew_rev', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('second_at', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('second_writes', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
    // Whoever is erased began some of them; few rows.
    await db.schema.createIndex('jams_by_beginner').on('jams').column('begun_by').execute()
    await db.schema.createIndex('jams_by_song').on('jams').column('from_sketch_id').execute()
    await db.schema
      .createTable('jam_hands')
      .addColumn('room_id', column.integer, (c) => c.notNull().references('jams.room_id').onDelete('cascade'))
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('left_at', column.integer)
      .addPrimaryKeyConstraint('jam_hands_pk', ['room_id', 'user_id'])
      .execute()
    await db.schema.createIndex('jam_hands_by_user').on('jam_hands').column('user_id').execute()
    // A keeper looks there all the time: few rows of many.
    await db.schema
      .createIndex('jam_hands_that_left')
      .on('jam_hands')
      .columns(['left_at', 'room_id'])
      .where('left_at', 'is not', null)
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('jam_hands').execute()
    await db.schema.dropTable('jams').execute()
  },
}
