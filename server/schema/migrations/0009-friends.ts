// Whom people follow, block and do not want to hear; each pair is looked up from both ends.
import type { CreateTableBuilder } from 'kysely'
import type { ColumnTypes } from '#bedrock/db/column-types'
import type { Migration } from './migration.ts'

/** One pair of people a row, with when it began. */
const between = (table: CreateTableBuilder<string>, column: ColumnTypes, from: string, to: string) =>
  table
    .addColumn(from, column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn(to, column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
    .addColumn('created_at', column.integer, (c) => c.notNull())

export const friends: Migration = {
  name: '0009-friends',
  async up(db, column) {
    await between(db.schema.createTable('follows'), column, 'follower_id', 'followed_id')
      .addPrimaryKeyConstraint('follows_pair', ['follower_id', 'followed_id'])
      .execute()
    await between(db.schema.createTable('blocks'), column, 'blocker_id', 'blocked_id')
      .addPrimaryKeyConstraint('blocks_pair', ['blocker_id', 'blocked_id'])
      .execute()
    await between(db.schema.createTable('mutes'), column, 'muter_id', 'muted_id')
      .addPrimaryKeyConstraint('mutes_pair', ['muter_id', 'muted_id'])
      .execute()
    await db.schema.createIndex('follows_reversed').on('follows').columns(['followed_id', 'follower_id']).execute()
    await db.schema.createIndex('blocks_reversed').on('blocks').columns(['blocked_id', 'blocker_id']).execute()
    await db.schema.createIndex('mutes_reversed').on('mutes').columns(['muted_id', 'muter_id']).execute()
  },
  async down(db) {
    for (const table of ['mutes', 'blocks', 'follows']) await db.schema.dropTable(table).execute()
  },
}
