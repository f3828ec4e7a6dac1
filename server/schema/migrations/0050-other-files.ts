// What files are called that are kept as they came.
import type { Migration } from './migration.ts'

export const otherFiles: Migration = {
  name: '0050-other-files',
  async up(db) {
    await db.schema.alterTable('files').addColumn('called', 'text').execute()
  },
  async down(db) {
    await db.schema.alterTable('files').dropColumn('called').execute()
  },
}
