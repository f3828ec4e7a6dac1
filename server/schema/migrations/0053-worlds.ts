// Little worlds of sketches, and whose work stands in them.
import type { Migration } from './migration.ts'

export const worlds: Migration = {
  name: '0053-worlds',
  async up(db, column) {
    await db.schema
      .createTable('worlds')
      // Not bound to the row of the sketch: the world ends where its sketch is said to be gone, and its log with it.
      .addColumn('sketch_id', column.integer, (c) => c.primaryKey().notNull())
      .addColumn('stream_id', column.integer, (c) => c.notNull().unique().references('streams.id').onDelete('cascade'))
      .addColumn('shape', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('second_at', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('second_writes', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createTable('world_writers')
      .addColumn('sketch_id', column.integer, (c) => c.notNull().references('worlds.sketch_id').onDelete('cascade'))
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('world_writers_pk', ['sketch_id', 'user_id'])
      .execute()
    await db.schema.createIndex('world_writers_by_user').on('world_writers').column('user_id').execute()
  },
  async down(db) {
    await db.schema.dropTable('world_writers').execute()
    await db.schema.dropTable('worlds').execute()
  },
}
