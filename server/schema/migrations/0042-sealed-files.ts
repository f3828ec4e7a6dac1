// For which conversation a file is sealed, and with what.
import type { Migration } from './migration.ts'

export const sealedFiles: Migration = {
  name: '0042-sealed-files',
  async up(db, column) {
    await db.schema.alterTable('files').addColumn('sealed_for', column.integer).execute()
    await db.schema.alterTable('files').addColumn('sealed_key', 'text').execute()
    await db.schema.createIndex('files_sealed').on('files').columns(['sealed_for']).execute()
  },
  async down(db) {
    await db.schema.dropIndex('files_sealed').execute()
    await db.schema.alterTable('files').dropColumn('sealed_key').execute()
    await db.schema.alterTable('files').dropColumn('sealed_for').execute()
  },
}
