// What a file is called in each place where it stands, because a name is for those who see that place.
import { sql } from 'kysely'
import type { Migration } from './migration.ts'

export const calledWhereSaid: Migration = {
  name: '0051-called-where-said',
  async up(db) {
    await db.schema.alterTable('file_uses').addColumn('called', 'text').execute()
    // Of a file that stands in several places nobody knows in which of them it was called so.
    await sql`update file_uses set called = (select files.called from files where files.id = file_uses.file_id) where file_id in (select file_id from file_uses group by file_id having count(*) = 1)`.execute(
      db,
    )
    await db.schema.alterTable('files').dropColumn('called').execute()
  },
  async down(db) {
    await db.schema.alterTable('files').addColumn('called', 'text').execute()
    await sql`update files set called = (select max(file_uses.called) from file_uses where file_uses.file_id = files.id)`.execute(
      db,
    )
    await db.schema.alterTable('file_uses').dropColumn('called').execute()
  },
}
