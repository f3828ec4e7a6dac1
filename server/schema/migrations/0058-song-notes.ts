// The notes of songs in small, beside each of their revisions, so that lists can show them without reading songs.
import type { Migration } from './migration.ts'

export const songNotes: Migration = {
  name: '0058-song-notes',
  async up(db) {
    await db.schema
      .alterTable('sketch_revisions')
      .addColumn('notes', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
  },
  async down(db) {
    await db.schema.alterTable('sketch_revisions').dropColumn('notes').execute()
  },
}
