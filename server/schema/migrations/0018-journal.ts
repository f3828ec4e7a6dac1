// Journals, and what readers reply to them.
import type { Migration } from './migration.ts'

export const journal: Migration = {
  name: '0018-journal',
  async up(db, column) {
    await db.schema
      .createTable('journal_entries')
      .addColumn('id', column.id, column.identity)
      .addColumn('owner_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client_id', column.name, (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('markdown', 'text', (c) => c.notNull())
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('replies', column.integer, (c) => c.notNull())
      .addColumn('published_at', column.integer)
      .addColumn('ends_at', column.integer)
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('journal_of_owner')
      .on('journal_entries')
      .columns(['owner_id', 'published_at', 'id'])
      .execute()
    await db.schema
      .createIndex('journal_of_client')
      .unique()
      .on('journal_entries')
      .columns(['owner_id', 'client_id'])
      .execute()
    await db.schema.createIndex('journal_that_ends').on('journal_entries').columns(['ends_at']).execute()
    await db.schema
      .createTable('journal_replies')
      .addColumn('id', column.id, column.identity)
      .addColumn('entry_id', column.integer, (c) => c.notNull().references('journal_entries.id').onDelete('cascade'))
      .addColumn('author_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client_id', column.name, (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('pending', column.integer, (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('replies_to_entry').on('journal_replies').columns(['entry_id', 'id']).execute()
    await db.schema
      .createIndex('replies_of_author')
      .unique()
      .on('journal_replies')
      .columns(['author_id', 'client_id'])
      .execute()
  },
  async down(db) {
    for (const table of ['journal_replies', 'journal_entries']) await db.schema.dropTable(table).execute()
  },
}
