// The words by which entries of journals and guestbooks and home pages are found, kept as those of messages are.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

const isOf = {
  journal_words: 'journal_entries',
  guestbook_words: 'guestbook_entries',
  page_words: 'homepage_files',
} as const
type Words = keyof typeof isOf
const tables = Object.keys(isOf) as Words[] // They are written right above.

export const searchWritings: Migration = {
  name: '0047-search-writings',
  async up(db, column) {
    if (column.dialect === 'sqlite') {
      for (const table of tables) {
        await sql`create virtual table ${sql.table(table)} using fts5(words, columnsize = 0, prefix = '2 3', tokenize = 'ascii')`.execute(
          db,
        )
        await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('secure-delete', 1)`.execute(db)
        await sql`create trigger ${sql.id(`${table}_go`)} after delete on ${sql.table(isOf[table])} begin delete from ${sql.table(table)} where rowid = old.id; end`.execute(
          db,
        )
      }
      return
    }
    await wordsTable(db, db.schema.createTable('journal_words'), 'journal_words')
    await wordsTable(db, db.schema.createTable('guestbook_words'), 'guestbook_words')
    await wordsTable(db, db.schema.createTable('page_words'), 'page_words')
  },
  async down(db, column) {
    if (column.dialect === 'sqlite')
      for (const table of tables) await sql`drop trigger ${sql.id(`${table}_go`)}`.execute(db)
    for (const table of tables) await db.schema.dropTable(table).execute()
  },
}

/** On PostgreSQL: the words, and the tsvector that the database makes of them. */
async function wordsTable(db: Kysely<unknown>, table: CreateTableBuilder<Words>, name: Words): Promise<void> {
  await table
    .addColumn('rowid', 'bigint', (c) => c.primaryKey().notNull().references(`${isOf[name]}.id`).onDelete('cascade'))
    .addColumn('words', 'text', (c) => c.notNull())
    .addColumn('lexemes', sql`tsvector`, (c) => c.notNull().generatedAlwaysAs(sql`lexemes_of(words)`).stored())
    .execute()
  await db.schema.createIndex(`${name}_lexemes`).on(name).using('gin').column('lexemes').execute()
}
