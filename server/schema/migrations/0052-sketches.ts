// Sketches with their drafts, the revisions that were kept of them, and their tags.
import type { Migration } from './migration.ts'

export const sketches: Migration = {
  name: '0052-sketches',
  async up(db, column) {
    await db.schema
      .createTable('sketches')
      .addColumn('id', column.id, column.identity)
      .addColumn('name', column.name, (c) => c.notNull().unique())
      .addColumn('maker_id', column.integer, (c) => c.references('users.id').onDelete('set null'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('needs', 'text', (c) => c.notNull())
      .addColumn('rev', column.integer, (c) => c.notNull())
      .addColumn('seed', column.integer, (c) => c.notNull())
      .addColumn('visibility', 'text', (c) => c.notNull())
      .addColumn('shown_number', column.integer)
      .addColumn('shown_title', 'text', (c) => c.notNull())
      .addColumn('caption', 'text', (c) => c.notNull())
      .addColumn('alt', 'text', (c) => c.notNull())
      .addColumn('tags', 'text', (c) => c.notNull())
      .addColumn('licence', 'text', (c) => c.notNull())
      .addColumn('picture', 'text')
      .addColumn('pin', column.integer)
      .addColumn('parent_id', column.integer, (c) => c.references('sketches.id').onDelete('set null'))
      .addColumn('parent_number', column.integer)
      .addColumn('ancestors', 'text', (c) => c.notNull())
      .addColumn('gone', column.integer, (c) => c.notNull())
      .addColumn('was_public', column.integer, (c) => c.notNull())
      .addColumn('published_at', column.integer)
      .addColumn('shown_at', column.integer)
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema.createIndex('sketches_of_maker').on('sketches').columns(['maker_id', 'changed_at', 'id']).execute()
    await db.schema
      .createIndex('sketches_shown')
      .on('sketches')
      .columns(['visibility', 'published_at', 'name'])
      .execute()
    await db.schema
      .createIndex('sketches_shown_of_kind')
      .on('sketches')
      .columns(['kind', 'visibility', 'published_at', 'name'])
      .execute()
    await db.schema.createIndex('sketches_drawn').on('sketches').columns(['visibility', 'name']).execute()
    await db.schema.createIndex('sketches_made_from').on('sketches').columns(['parent_id', 'id']).execute()
    await db.schema
      .createTable('sketch_revisions')
      .addColumn('sketch_id', column.integer, (c) => c.notNull().references('sketches.id').onDelete('cascade'))
      .addColumn('number', column.integer, (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('code', 'text', (c) => c.notNull())
      .addColumn('needs', 'text', (c) => c.notNull())
      .addColumn('published', column.integer, (c) => c.notNull())
      .addColumn('forked', column.integer, (c) => c.notNull())
      .addColumn('created_at', column.integer, (c) => c.notNull())
      .addPrimaryKeyConstraint('sketch_revisions_pk', ['sketch_id', 'number'])
      .execute()
    await db.schema
      .createTable('sketch_tags')
      .addColumn('tag', column.name, (c) => c.notNull())
      .addColumn('sketch_id', column.integer, (c) => c.notNull().references('sketches.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('sketch_tags_pk', ['tag', 'sketch_id'])
      .execute()
    await db.schema.createIndex('sketch_tags_of').on('sketch_tags').columns(['sketch_id']).execute()
  },
  async down(db) {
    for (const table of ['sketch_tags', 'sketch_revisions', 'sketches']) await db.schema.dropTable(table).execute()
  },
}
