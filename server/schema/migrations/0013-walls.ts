// Walls, what stands on them, copies of earlier moments, eras.
import type { Migration } from './migration.ts'

export const walls: Migration = {
  name: '0013-walls',
  async up(db, column) {
    await db.schema
      .createTable('walls')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().notNull().references('users.id').onDelete('cascade'))
      .addColumn('stream_id', column.integer, (c) => c.notNull().unique().references('streams.id').onDelete('cascade'))
      .addColumn('audience', 'text', (c) => c.notNull().defaultTo('everyone'))
      .addColumn('theme', 'text', (c) => c.notNull())
      .addColumn('feeds', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('board', 'text', (c) => c.notNull().defaultTo('everyone'))
      .addColumn('approve', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('company', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('bytes', column.integer, (c) => c.notNull().defaultTo(0))
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('wall_modules')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('walls.user_id').onDelete('cascade'))
      .addColumn('module_id', column.name, (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('position', column.integer, (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .addColumn('put_at', column.integer, (c) => c.notNull())
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .addPrimaryKeyConstraint('wall_modules_pk', ['user_id', 'module_id'])
      .execute()
    await db.schema
      .createTable('wall_snapshots')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('walls.user_id').onDelete('cascade'))
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('wall_snapshots_pk', ['user_id', 'rev'])
      .execute()
    await db.schema
      .createTable('wall_eras')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('walls.user_id').onDelete('cascade'))
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('opened_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('wall_eras_by_user').on('wall_eras').columns(['user_id', 'rev']).execute()
  },
  async down(db) {
    for (const table of ['wall_eras', 'wall_snapshots', 'wall_modules', 'walls'])
      await db.schema.dropTable(table).execute()
  },
}
