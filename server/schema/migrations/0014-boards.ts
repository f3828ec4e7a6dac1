// What visitors left on walls: stickers, and entries of guestbooks.
import type { Migration } from './migration.ts'

export const boards: Migration = {
  name: '0014-boards',
  async up(db, column) {
    await db.schema
      .createTable('stickers')
      .addColumn('id', column.id, column.identity)
      .addColumn('wall_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('placer_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client_id', column.name, (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('content', 'text', (c) => c.notNull())
      .addColumn('x', column.integer, (c) => c.notNull())
      .addColumn('y', column.integer, (c) => c.notNull())
      .addColumn('size', column.integer, (c) => c.notNull())
      .addColumn('turn', column.integer, (c) => c.notNull())
      .addColumn('layer', column.integer, (c) => c.notNull())
      .addColumn('pending', column.integer, (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('stickers_on_wall').on('stickers').columns(['wall_id', 'layer', 'id']).execute()
    await db.schema
      .createIndex('stickers_of_placer')
      .unique()
      .on('stickers')
      .columns(['placer_id', 'client_id'])
      .execute()
    await db.schema
      .createTable('guestbook_entries')
      .addColumn('id', column.id, column.identity)
      .addColumn('wall_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('author_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('client_id', column.name, (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('face_kind', 'text')
      .addColumn('face', 'text', (c) => c.notNull())
      .addColumn('pending', column.integer, (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('guestbook_on_wall').on('guestbook_entries').columns(['wall_id', 'id']).execute()
    await db.schema
      .createIndex('guestbook_of_author')
      .unique()
      .on('guestbook_entries')
      .columns(['author_id', 'client_id'])
      .execute()
  },
  async down(db) {
    for (const table of ['guestbook_entries', 'stickers']) await db.schema.dropTable(table).execute()
  },
}
