// Which messages are pinned, and how long one waits between two of one's own in a room.
import type { Migration } from './migration.ts'

export const pins: Migration = {
  name: '0029-pins',
  async up(db, column) {
    await db.schema.alterTable('entries').addColumn('pinned_at', column.integer).execute()
    await db.schema
      .createIndex('entries_pinned')
      .on('entries')
      .columns(['stream_id', 'pinned_at'])
      .where('pinned_at', 'is not', null)
      .execute()
    await db.schema
      .alterTable('rooms')
      .addColumn('slow_s', column.integer, (c) => c.notNull().defaultTo(0))
      .execute()
  },
  async down(db) {
    await db.schema.alterTable('rooms').dropColumn('slow_s').execute()
    await db.schema.dropIndex('entries_pinned').execute()
    await db.schema.alterTable('entries').dropColumn('pinned_at').execute()
  },
}
