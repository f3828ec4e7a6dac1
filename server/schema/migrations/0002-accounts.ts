// People, sessions, one-time links, invites, and what the owner decided about the house.
import type { Migration } from './migration.ts'

export const accounts: Migration = {
  name: '0002-accounts',
  async up(db, column) {
    await db.schema
      .createTable('users')
      .addColumn('id', column.id, column.identity)
      .addColumn('username', column.name, (c) => c.notNull())
      .addColumn('name_key', column.name, (c) => c.notNull().unique())
      .addColumn('passphrase', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('state_reason', 'text')
      .addColumn('hidden', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('generation', column.integer, (c) => c.notNull().defaultTo(1))
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('sessions')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('device', 'text', (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('seen_at', column.integer, (c) => c.notNull())
      .addColumn('expires_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('sessions_by_user').on('sessions').columns(['user_id', 'id']).execute()
    await db.schema
      .createTable('links')
      .addColumn('id', column.id, column.identity)
      .addColumn('purpose', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('user_id', column.integer, (c) => c.references('users.id').onDelete('cascade'))
      .addColumn('expires_at', column.integer, (c) => c.notNull())
      .addColumn('used_at', column.integer)
      .execute()
    await db.schema
      .createTable('invites')
      .addColumn('id', column.id, column.identity)
      .addColumn('token_hash', 'text', (c) => c.notNull().unique())
      .addColumn('note', 'text', (c) => c.notNull())
      .addColumn('created_by', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('expires_at', column.integer, (c) => c.notNull())
      .addColumn('max_uses', column.integer, (c) => c.notNull())
      .addColumn('uses', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('revoked_at', column.integer)
      .execute()
    await db.schema.createIndex('invites_by_maker').on('invites').columns(['created_by', 'id']).execute()
    await db.schema
      .createTable('settings')
      .addColumn('key', 'text', (c) => c.primaryKey().notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
  },
  async down(db) {
    for (const table of ['settings', 'invites', 'links', 'sessions', 'users'])
      await db.schema.dropTable(table).execute()
  },
}
