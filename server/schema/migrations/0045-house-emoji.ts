// Emoji of the house’s own, in packs.
import type { Migration } from './migration.ts'

export const houseEmoji: Migration = {
  name: '0045-house-emoji',
  async up(db, column) {
    await db.schema
      .createTable('emoji_packs')
      .addColumn('id', column.id, column.identity)
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('name_key', column.name, (c) => c.notNull().unique())
      .addColumn('place', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('house_emoji')
      .addColumn('name', column.name, (c) => c.primaryKey().notNull())
      .addColumn('pack_id', column.integer, (c) => c.notNull().references('emoji_packs.id').onDelete('cascade'))
      .addColumn('alt', 'text', (c) => c.notNull())
      .addColumn('file', column.name, (c) => c.notNull().unique().references('files.name').onDelete('cascade'))
      .execute()
    await db.schema.createIndex('house_emoji_of_pack').on('house_emoji').columns(['pack_id', 'name']).execute()
  },
  async down(db) {
    for (const table of ['house_emoji', 'emoji_packs']) await db.schema.dropTable(table).execute()
  },
}
