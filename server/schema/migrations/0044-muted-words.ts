// Words that people do not want to read.
import type { Migration } from './migration.ts'

export const mutedWords: Migration = {
  name: '0044-muted-words',
  async up(db, column) {
    await db.schema
      .createTable('muted_words')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('word', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('muted_words_once', ['user_id', 'word'])
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('muted_words').execute()
  },
}
