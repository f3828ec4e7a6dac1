// How people show themselves, and the people they put first.
import type { Migration } from './migration.ts'

export const profiles: Migration = {
  name: '0012-profiles',
  async up(db, column) {
    await db.schema
      .createTable('profiles')
      .addColumn('user_id', column.integer, (c) => c.primaryKey().notNull().references('users.id').onDelete('cascade'))
      .addColumn('audience', 'text', (c) => c.notNull())
      .addColumn('display_name', 'text', (c) => c.notNull())
      .addColumn('bio', 'text', (c) => c.notNull())
      .addColumn('pronouns', 'text', (c) => c.notNull())
      .addColumn('links', 'text', (c) => c.notNull())
      .addColumn('status_text', 'text', (c) => c.notNull())
      .addColumn('status_emoji', 'text', (c) => c.notNull())
      .addColumn('status_until', column.integer)
      .addColumn('now_kind', 'text')
      .addColumn('now_text', 'text', (c) => c.notNull())
      .addColumn('accent', 'text')
      .addColumn('avatar', 'text')
      .addColumn('banner', 'text')
      .addColumn('intro', 'text')
      .addColumn('anthem', 'text')
      .addColumn('changed_at', column.integer, (c) => c.notNull())
      .execute()
    await db.schema
      .createTable('top_people')
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('position', column.integer, (c) => c.notNull())
      .addColumn('person_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('top_people_place', ['user_id', 'position'])
      .execute()
    await db.schema.createIndex('top_people_person').on('top_people').columns(['person_id', 'user_id']).execute()
  },
  async down(db) {
    for (const table of ['top_people', 'profiles']) await db.schema.dropTable(table).execute()
  },
}
