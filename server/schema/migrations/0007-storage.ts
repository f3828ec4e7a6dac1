// Where the house tries whether its storage takes changes again.
import type { Migration } from './migration.ts'

export const storage: Migration = {
  name: '0007-storage',
  async up(db, column) {
    await db.schema
      .createTable('storage_probes')
      .addColumn('id', column.id, column.identity)
      .addColumn('filler', 'text', (c) => c.notNull())
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('storage_probes').execute()
  },
}
