// Pictures of journal entries; and until when a file stands somewhere, because a bulletin ends.
import type { Migration } from './migration.ts'

export const journalPictures: Migration = {
  name: '0048-journal-pictures',
  async up(db, column) {
    await db.schema.alterTable('journal_entries').addColumn('pictures', 'text').execute()
    await db.schema.alterTable('file_uses').addColumn('ends_at', column.integer).execute()
  },
  async down(db) {
    await db.schema.alterTable('file_uses').dropColumn('ends_at').execute()
    await db.schema.alterTable('journal_entries').dropColumn('pictures').execute()
  },
}
