// Where people are told when the page is shut, and what waits to be sent there.
import type { Migration } from './migration.ts'

export const devices: Migration = {
  name: '0033-devices',
  async up(db, column) {
    await db.schema
      .createTable('devices')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('session_id', column.integer, (c) => c.notNull().references('sessions.id').onDelete('cascade'))
      .addColumn('endpoint', 'text', (c) => c.notNull().unique())
      .addColumn('p256dh', 'text', (c) => c.notNull())
      .addColumn('auth', 'text', (c) => c.notNull())
      .addColumn('label', 'text', (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('devices_by_user').on('devices').columns(['user_id', 'id']).execute()
    await db.schema.createIndex('devices_by_session').on('devices').columns(['session_id']).execute()
    await db.schema
      .createTable('device_pushes')
      .addColumn('device_id', column.integer, (c) => c.primaryKey().references('devices.id').onDelete('cascade'))
      .addColumn('first_notice_id', column.integer, (c) => c.notNull())
      .addColumn('last_notice_id', column.integer, (c) => c.notNull())
      .addColumn('queued', column.integer, (c) => c.notNull())
      .addColumn('tries', column.integer, (c) => c.notNull())
      .addColumn('made_at', column.integer, (c) => c.notNull())
      .addColumn('due_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('device_pushes_by_due').on('device_pushes').columns(['due_at']).execute()
  },
  async down(db) {
    for (const table of ['device_pushes', 'devices']) await db.schema.dropTable(table).execute()
  },
}
