// What people are told of; of what, of which rooms and when they want to be.
import type { Migration } from './migration.ts'

export const notices: Migration = {
  name: '0026-notices',
  async up(db, column) {
    await db.schema
      .createTable('notices')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('actor_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('room_id', column.integer, (c) => c.references('rooms.id').onDelete('cascade'))
      .addColumn('thing_id', column.integer, (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    // In the order of the list; by what is new in a room; by the message; by who did it.
    await db.schema.createIndex('notices_of_person').on('notices').columns(['user_id', 'id']).execute()
    await db.schema
      .createIndex('notices_by_state')
      .on('notices')
      .columns(['user_id', 'state', 'room_id', 'thing_id'])
      .execute()
    await db.schema.createIndex('notices_of_thing').on('notices').columns(['room_id', 'thing_id']).execute()
    await db.schema.createIndex('notices_by_actor').on('notices').columns(['actor_id', 'user_id']).execute()
    await db.schema
      .createTable('notice_mutes')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('notice_mutes_of_person', ['user_id', 'kind'])
      .execute()
    await db.schema
      .createTable('notice_settings')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().references('users.id').onDelete('cascade'))
      .addColumn('quiet_from', column.integer)
      .addColumn('quiet_to', column.integer)
      .addColumn('quiet_zone', 'text')
      .execute()
    await db.schema
      .createTable('room_levels')
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('level', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('room_levels_of_person', ['room_id', 'user_id'])
      .execute()
    await db.schema.createIndex('room_levels_by_person').on('room_levels').columns(['user_id']).execute()
  },
  async down(db) {
    for (const table of ['room_levels', 'notice_settings', 'notice_mutes', 'notices'])
      await db.schema.dropTable(table).execute()
  },
}
