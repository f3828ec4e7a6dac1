// What cats say in rooms, how much of it rooms and people want, and what keeps it little.
import type { Migration } from './migration.ts'

export const residents: Migration = {
  name: '0060-residents',
  async up(db, column) {
    await db.schema
      .createTable('cat_lines')
      .addColumn('id', column.id, column.identity)
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('cat', 'text', (c) => c.notNull())
      .addColumn('at', column.integer, (c) => c.notNull())
      .addColumn('said', column.integer, (c) => c.notNull())
      .addColumn('after_id', column.integer)
      .addColumn('turn', column.integer, (c) => c.notNull())
      .addColumn('called', column.integer, (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('plain', 'text', (c) => c.notNull())
      .addColumn('gesture', 'text')
      .addColumn('why', 'text', (c) => c.notNull())
      .addColumn('to_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('of_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('thing_id', column.integer, (c) => c.references('sketches.id').onDelete('cascade'))
      .execute()
    await db.schema.createIndex('cat_lines_of_room').on('cat_lines').columns(['room_id', 'id']).execute()
    await db.schema.createIndex('cat_lines_due').on('cat_lines').columns(['said', 'at']).execute()
    await db.schema.createIndex('cat_lines_to').on('cat_lines').columns(['to_id', 'at']).execute()
    await db.schema.createIndex('cat_lines_of').on('cat_lines').columns(['of_id']).execute()
    await db.schema.createIndex('cat_lines_about').on('cat_lines').columns(['thing_id']).execute()
    let rooms = db.schema
      .createTable('cat_rooms')
      .addColumn('room_id', column.integer, (c) => c.primaryKey().references('rooms.id').onDelete('cascade'))
      .addColumn('mode', 'text', (c) => c.notNull().defaultTo('normal'))
    for (const name of ['full_at', 'said_at', 'said_after', 'day', 'lines', 'rest_until', 'silent_after'] as const)
      rooms = rooms.addColumn(name, column.integer, (c) => c.notNull().defaultTo(0))
    await rooms.execute()
    await db.schema
      .createTable('cat_voices')
      .addColumn('cat', 'text', (c) => c.primaryKey())
      .addColumn('ready_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('cat_stages')
      .addColumn('id', column.integer, (c) => c.primaryKey())
      .addColumn('version', column.integer, (c) => c.notNull())
      .addColumn('seq', column.integer, (c) => c.notNull())
      .addColumn('spoken', 'text', (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('cat_silences')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('cat', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('cat_silences_once', ['user_id', 'cat'])
      .execute()
    await db.schema.createIndex('cat_silences_of').on('cat_silences').columns(['cat']).execute()
    await db.schema
      .createTable('cat_whispers')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('day', column.integer, (c) => c.notNull())
      .addColumn('used', column.integer, (c) => c.notNull())
      .execute()
  },
  async down(db) {
    for (const table of ['cat_whispers', 'cat_silences', 'cat_stages', 'cat_voices', 'cat_rooms', 'cat_lines'])
      await db.schema.dropTable(table).execute()
  },
}
