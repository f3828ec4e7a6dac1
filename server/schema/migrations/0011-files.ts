// Files that people sent, and the places where they stand.
import type { Migration } from './migration.ts'

export const files: Migration = {
  name: '0011-files',
  async up(db, column) {
    await db.schema
      .createTable('file_owners')
      .addColumn('owner_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('turn', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('files')
      .addColumn('id', column.id, column.identity)
      .addColumn('name', column.name, (c) => c.notNull().unique())
      .addColumn('owner_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('made_for', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('bytes', column.integer, (c) => c.notNull())
      .addColumn('sizes', 'text', (c) => c.notNull())
      .addColumn('animated', column.integer, (c) => c.notNull())
      .addColumn('duration_ms', column.integer)
      .addColumn('peaks', 'text')
      .addColumn('unused_since', column.integer)
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('files_of_owner').on('files').columns(['owner_id', 'id']).execute()
    await db.schema.createIndex('files_unused').on('files').columns(['unused_since']).execute()
    await db.schema
      .createTable('file_uses')
      .addColumn('file_id', column.integer, (c) => c.notNull().references('files.id').onDelete('cascade'))
      .addColumn('place', column.name, (c) => c.notNull())
      .addColumn('place_id', column.name, (c) => c.notNull())
      .addColumn('owner_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('audience', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('file_uses_place', ['place', 'place_id', 'file_id'])
      .execute()
    await db.schema.createIndex('file_uses_file').on('file_uses').columns(['file_id']).execute()
  },
  async down(db) {
    for (const table of ['file_uses', 'files', 'file_owners']) await db.schema.dropTable(table).execute()
  },
}
