// Second factors with their recovery codes, when a session was confirmed, and links that move a session to another device.
import type { Migration } from './migration.ts'

export const secondFactor: Migration = {
  name: '0008-second-factor',
  async up(db, column) {
    await db.schema
      .createTable('second_factors')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().unique().references('users.id').onDelete('cascade'))
      .addColumn('secret', 'text', (c) => c.notNull())
      .addColumn('active_since', column.integer)
      .addColumn('last_step', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema
      .createTable('recovery_codes')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('code_hash', 'text', (c) => c.notNull().unique())
      .addColumn('used_at', column.integer)
      .execute()
    await db.schema.createIndex('recovery_codes_by_user').on('recovery_codes').columns(['user_id', 'id']).execute()
    await db.schema
      .createTable('transfers')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().unique().references('users.id').onDelete('cascade'))
      .addColumn('session_id', column.integer, (c) => c.notNull().references('sessions.id').onDelete('cascade'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('expires_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('transfers_by_session').on('transfers').columns(['session_id']).execute()
    await db.schema.alterTable('sessions').addColumn('confirmed_at', column.integer).execute()
  },
  async down(db) {
    await db.schema.alterTable('sessions').dropColumn('confirmed_at').execute()
    for (const table of ['transfers', 'recovery_codes', 'second_factors']) await db.schema.dropTable(table).execute()
  },
}
