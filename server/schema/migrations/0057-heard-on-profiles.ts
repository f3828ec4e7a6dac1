// What is heard on profiles: a song as anthem, by its name and the revision that was published then; and what a voice intro says, in words.
import type { Migration } from './migration.ts'

export const heardOnProfiles: Migration = {
  name: '0057-heard-on-profiles',
  async up(db, column) {
    await db.schema.alterTable('profiles').addColumn('anthem_song', 'text').execute()
    await db.schema.alterTable('profiles').addColumn('anthem_revision', column.integer).execute()
    await db.schema
      .alterTable('profiles')
      .addColumn('intro_caption', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
  },
  async down(db) {
    await db.schema.alterTable('profiles').dropColumn('intro_caption').execute()
    await db.schema.alterTable('profiles').dropColumn('anthem_revision').execute()
    await db.schema.alterTable('profiles').dropColumn('anthem_song').execute()
  },
}
