// How far a conversation is deleted for each of its two, and what was kept of deleting it for both.
import type { Migration } from './migration.ts'

const marks = ['low_cut', 'low_left', 'high_cut', 'high_left'] as const

export const directDeleting: Migration = {
  name: '0031-direct-deleting',
  async up(db, column) {
    for (const mark of marks)
      await db.schema
        .alterTable('conversations')
        .addColumn(mark, column.integer, (c) => c.notNull().defaultTo(0))
        .execute()
    await db.schema
      .createTable('direct_receipts')
      .addColumn('code', 'text', (c) => c.primaryKey())
      .addColumn('room_id', column.integer, (c) => c.notNull().references('rooms.id').onDelete('cascade'))
      .addColumn('by_id', column.integer, (c) => c.references('users.id'))
      .addColumn('deleted_at', column.integer, (c) => c.notNull())
      .addColumn('entry_id', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('direct_receipts_of_room')
      .on('direct_receipts')
      .columns(['room_id', 'entry_id'])
      .execute()
    await db.schema.createIndex('direct_receipts_by').on('direct_receipts').columns(['by_id']).execute()
  },
  async down(db) {
    await db.schema.dropTable('direct_receipts').execute()
    for (const mark of marks) await db.schema.alterTable('conversations').dropColumn(mark).execute()
  },
}
