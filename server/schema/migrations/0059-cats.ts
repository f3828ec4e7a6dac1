// What the cats of a house know: tidings that are still to come to them, the deeds that did, their world, and who wants to be nobody to them.
import type { Migration } from './migration.ts'

export const cats: Migration = {
  name: '0059-cats',
  async up(db, column) {
    await db.schema
      .createTable('cat_tidings')
      .addColumn('id', column.id, column.identity)
      .addColumn('at', column.integer, (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('by_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('to_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('place', 'text')
      .addColumn('cat', 'text')
      .execute()
    await db.schema
      .createTable('cat_deeds')
      .addColumn('seq', column.integer, (c) => c.primaryKey())
      .addColumn('at', column.integer, (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('by_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('to_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('place', 'text')
      .addColumn('cat', 'text')
      .execute()
    for (const table of ['cat_tidings', 'cat_deeds']) {
      await db.schema.createIndex(`${table}_by`).on(table).columns(['by_id', 'kind', 'at']).execute()
      await db.schema.createIndex(`${table}_to`).on(table).columns(['to_id']).execute()
      await db.schema.createIndex(`${table}_where`).on(table).columns(['place']).execute()
    }
    await db.schema.createIndex('cat_deeds_kind').on('cat_deeds').columns(['kind', 'at']).execute()
    await db.schema
      .createTable('cat_worlds')
      .addColumn('id', column.integer, (c) => c.primaryKey())
      .addColumn('seq', column.integer, (c) => c.notNull())
      .addColumn('world', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('ground_seq', column.integer, (c) => c.notNull())
      .addColumn('ground', 'text', (c) => c.notNull())
      .addColumn('ground_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('cat_ghosts')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('since', column.integer, (c) => c.notNull())
      .execute()
  },
  async down(db) {
    for (const table of ['cat_ghosts', 'cat_worlds', 'cat_deeds', 'cat_tidings'])
      await db.schema.dropTable(table).execute()
  },
}
