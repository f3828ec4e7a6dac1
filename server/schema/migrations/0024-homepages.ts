// Home pages, and the files they are made of.
import type { Migration } from './migration.ts'

export const homepages: Migration = {
  name: '0024-homepages',
  async up(db, column) {
    await db.schema
      .createTable('homepages')
      .addColumn('owner_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('turn', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('homepage_files')
      .addColumn('id', column.id, column.identity)
      .addColumn('owner_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('path', 'text', (c) => c.notNull())
      .addColumn('path_key', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('text', 'text')
      .addColumn('former', 'text')
      .addColumn('file_name', 'text')
      .addColumn('bytes', column.integer, (c) => c.notNull())
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('homepage_file_by_path')
      .unique()
      .on('homepage_files')
      .columns(['owner_id', 'path_key'])
      .execute()
  },
  async down(db) {
    for (const table of ['homepage_files', 'homepages']) await db.schema.dropTable(table).execute()
  },
}
