// Sanctions as they are kept, appeals against them, and accounts that are kept out for a time.
import type { Migration } from './migration.ts'

export const appeals: Migration = {
  name: '0061-appeals',
  async up(db, column) {
    await db.schema.alterTable('users').addColumn('suspended_until', column.integer).execute()
    await db.schema
      .createTable('sanctions')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('act', 'text', (c) => c.notNull())
      .addColumn('rule', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('by_id', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('by_role', 'text', (c) => c.notNull())
      .addColumn('made_at', column.integer, (c) => c.notNull())
      .addColumn('until', column.integer)
      .addColumn('ended_at', column.integer)
      .execute()
    await db.schema.createIndex('sanctions_of').on('sanctions').columns(['user_id', 'id']).execute()
    await db.schema.createIndex('sanctions_by').on('sanctions').columns(['by_id']).execute()
    await db.schema
      .createTable('appeals')
      .addColumn('sanction_id', column.integer, (c) =>
        c.primaryKey().notNull().references('sanctions.id').onDelete('cascade'),
      )
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('made_at', column.integer, (c) => c.notNull())
      .addColumn('decided_at', column.integer)
      .addColumn('decided_by', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('outcome', 'text')
      .addColumn('answer', 'text', (c) => c.notNull())
      .execute()
    await db.schema.createIndex('appeals_by').on('appeals').columns(['decided_by']).execute()
  },
  async down(db) {
    for (const table of ['appeals', 'sanctions']) await db.schema.dropTable(table).execute()
    await db.schema.alterTable('users').dropColumn('suspended_until').execute()
  },
}
