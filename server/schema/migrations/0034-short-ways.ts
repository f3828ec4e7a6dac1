// Short ways to things in the house.
import type { Migration } from './migration.ts'

export const shortWays: Migration = {
  name: '0034-short-ways',
  async up(db, column) {
    await db.schema
      .createTable('short_ways')
      .addColumn('slug', column.name, (c) => c.primaryKey().notNull())
      .addColumn('owner_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('target', 'text')
      .addColumn('laid_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('short_ways_of_owner').on('short_ways').columns(['owner_id', 'slug']).execute()
  },
  async down(db) {
    await db.schema.dropTable('short_ways').execute()
  },
}
