// Which of the twelve cats people are, where they have chosen.
import type { Migration } from './migration.ts'

export const ownCats: Migration = {
  name: '0046-own-cats',
  async up(db) {
    await db.schema.alterTable('users').addColumn('cat', 'text').execute()
  },
  async down(db) {
    await db.schema.alterTable('users').dropColumn('cat').execute()
  },
}
