// The room log: streams, entries, earlier wordings.
import type { Migration } from './migration.ts'

export const streams: Migration = {
  name: '0001-streams',
  async up(db, column) {
    await db.schema
      .createTable('streams')
      .addColumn('id', column.id, column.identity)
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('epoch', 'text', (c) => c.notNull())
      .addColumn('access', column.integer, (c) => c.notNull().defaultTo(1))
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('entries')
      .addColumn('id', column.id, column.identity)
      .addColumn('stream_id', column.integer, (c) => c.notNull().references('streams.id').onDelete('cascade'))
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('author_id', column.integer)
      .addColumn('author_name', 'text')
      .addColumn('body', 'text')
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('edited_at', column.integer)
      .addColumn('erased_at', column.integer)
      .addColumn('hidden_at', column.integer)
      .addColumn('reply_to', column.integer)
      .addColumn('client_id', 'text')
      .execute()
    await db.schema.createIndex('entries_by_rev').unique().on('entries').columns(['stream_id', 'rev']).execute()
    await db.schema.createIndex('entries_by_id').on('entries').columns(['stream_id', 'id']).execute()
    await db.schema.createIndex('entries_by_time').on('entries').columns(['stream_id', 'created_at']).execute()
    await db.schema
      .createIndex('entries_by_client_id')
      .unique()
      .on('entries')
      .columns(['author_id', 'client_id'])
      .execute()
    await db.schema
      .createTable('entry_versions')
      .addColumn('id', column.id, column.identity)
      .addColumn('entry_id', column.integer, (c) => c.notNull().references('entries.id').onDelete('cascade'))
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('written_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('entry_versions_by_entry').on('entry_versions').columns(['entry_id', 'id']).execute()
  },
  async down(db) {
    await db.schema.dropTable('entry_versions').execute()
    await db.schema.dropTable('entries').execute()
    await db.schema.dropTable('streams').execute()
  },
}
