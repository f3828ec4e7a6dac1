// The words by which public sketches are found, kept as those of messages are, and how much room each person’s code takes.
import { sql } from 'kysely'
import type { Migration } from './migration.ts'

export const searchSketches: Migration = {
  name: '0054-search-sketches',
  async up(db, column) {
    await db.schema
      .createTable('sketch_makers')
      .addColumn('maker_id', column.integer, (c) => c.primaryKey().notNull().references('users.id').onDelete('cascade'))
      .addColumn('bytes', column.integer, (c) => c.notNull())
      .execute()
    await sql`insert into sketch_makers (maker_id, bytes)
      select sketches.maker_id, sum(octet_length(sketches.code) + coalesce((select sum(octet_length(kept.code)) from sketch_revisions as kept where kept.sketch_id = sketches.id), 0))
      from sketches where sketches.maker_id is not null group by sketches.maker_id`.execute(db)
    if (column.dialect === 'sqlite') {
      await sql`create virtual table sketch_words using fts5(words, columnsize = 0, prefix = '2 3', tokenize = 'ascii')`.execute(
        db,
      )
      await sql`insert into sketch_words (sketch_words, rank) values ('secure-delete', 1)`.execute(db)
      await sql`create trigger sketch_words_go after delete on sketches begin delete from sketch_words where rowid = old.id; end`.execute(
        db,
      )
      return
    }
    await db.schema
      .createTable('sketch_words')
      .addColumn('rowid', 'bigint', (c) => c.primaryKey().notNull().references('sketches.id').onDelete('cascade'))
      .addColumn('words', 'text', (c) => c.notNull())
      .addColumn('lexemes', sql`tsvector`, (c) => c.notNull().generatedAlwaysAs(sql`lexemes_of(words)`).stored())
      .execute()
    await db.schema.createIndex('sketch_words_lexemes').on('sketch_words').using('gin').column('lexemes').execute()
  },
  async down(db, column) {
    if (column.dialect === 'sqlite') await sql`drop trigger sketch_words_go`.execute(db)
    await db.schema.dropTable('sketch_words').execute()
    await db.schema.dropTable('sketch_makers').execute()
  },
}
