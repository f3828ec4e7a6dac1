// Reports to those who keep order.
import type { Migration } from './migration.ts'

export const reports: Migration = {
  name: '0049-reports',
  async up(db, column) {
    await db.schema
      .createTable('reports')
      .addColumn('id', column.id, column.identity)
      .addColumn('reporter_id', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('person_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('thing_id', column.integer, (c) => c.notNull())
      .addColumn('category', 'text', (c) => c.notNull())
      .addColumn('open_once', 'text', (c) => c.unique())
      .addColumn('words_key', 'text', (c) => c.notNull())
      .addColumn('evidence', 'text', (c) => c.notNull())
      .addColumn('words', 'text')
      .addColumn('note', 'text')
      .addColumn('made_at', column.integer, (c) => c.notNull())
      .addColumn('taken_by', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('closed_at', column.integer)
      .addColumn('outcome', 'text')
      .execute()
    await db.schema.createIndex('reports_of_reporter').on('reports').columns(['reporter_id', 'id']).execute()
    await db.schema.createIndex('reports_about').on('reports').columns(['person_id']).execute()
    await db.schema.createIndex('reports_taken').on('reports').columns(['taken_by']).execute()
    await db.schema.createIndex('reports_closed').on('reports').columns(['closed_at', 'id']).execute()
  },
  async down(db) {
    await db.schema.dropTable('reports').execute()
  },
}
