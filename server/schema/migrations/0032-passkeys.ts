// Passkeys, and the challenges that they have answered.
import type { Migration } from './migration.ts'

export const passkeys: Migration = {
  name: '0032-passkeys',
  async up(db, column) {
    await db.schema
      .createTable('passkeys')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('credential_id', 'text', (c) => c.notNull().unique())
      .addColumn('public_key', 'text', (c) => c.notNull())
      .addColumn('user_handle', 'text', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('sign_count', column.integer, (c) => c.notNull())
      .addColumn('backed_up', column.integer, (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('last_used_at', column.integer)
      .execute()
    await db.schema.createIndex('passkeys_by_user').on('passkeys').columns(['user_id', 'id']).execute()
    await db.schema
      .createTable('used_challenges')
      .addColumn('challenge_hash', 'text', (c) => c.primaryKey())
      .addColumn('expires_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('used_challenges_by_expiry').on('used_challenges').columns(['expires_at']).execute()
  },
  async down(db) {
    for (const table of ['used_challenges', 'passkeys']) await db.schema.dropTable(table).execute()
  },
}
