// Accounts that programs use, each by one token of which the house keeps the hash.
import type { Migration } from './migration.ts'

export const bots: Migration = {
  name: '0006-bots',
  async up(db, column) {
    await db.schema
      .createTable('bots')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().unique().references('users.id').onDelete('cascade'))
      .addColumn('owner_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('scopes', 'text', (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('seen_at', column.integer)
      .addColumn('revoked_at', column.integer)
      .execute()
  },
  async down(db) {
    await db.schema.dropTable('bots').execute()
  },
}
