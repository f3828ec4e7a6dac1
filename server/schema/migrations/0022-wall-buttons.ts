// The button of a wall, composed by its owner.
import type { Migration } from './migration.ts'

export const wallButtons: Migration = {
  name: '0022-wall-buttons',
  async up(db) {
    await db.schema.alterTable('walls').addColumn('button', 'text').execute()
  },
  async down(db) {
    await db.schema.alterTable('walls').dropColumn('button').execute()
  },
}
