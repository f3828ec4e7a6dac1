// A way to the rooms that somebody opened, by time.
import type { Migration } from './migration.ts'

export const signal: Migration = {
  name: '0030-signal',
  async up(db) {
    await db.schema.createIndex('rooms_of_opener').on('rooms').columns(['opened_by', 'created_at']).execute()
  },
  async down(db) {
    await db.schema.dropIndex('rooms_of_opener').execute()
  },
}
