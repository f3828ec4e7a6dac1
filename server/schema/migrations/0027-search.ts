// The words by which messages, people and walls are found. They are a second copy of what stands elsewhere, so whatever goes there goes here in the same step.
import { type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Migration } from './migration.ts'

const tables = ['message_words', 'person_words', 'wall_words'] as const
type Words = (typeof tables)[number]
const isOf = { message_words: 'entries', person_words: 'users', wall_words: 'word_places' } as const

export const search: Migration = {
  name: '0027-search',
  async up(db, column) {
    await db.schema
      .createTable('word_places')
      .addColumn('id', column.id, column.identity)
      .addColumn('user_id', column.integer, (c) => c.notNull().references('users.id').onDelete('cascade'))
      .addColumn('module_id', column.name, (c) => c.notNull())
      .execute()
    await db.schema
      .createIndex('word_place_of_module')
      .unique()
      .on('word_places')
      .columns(['user_id', 'module_id'])
      .execute()
    await db.schema
      .createTable('words_to_come')
      .addColumn('kind', 'text', (c) => c.primaryKey().notNull())
      .addColumn('below', column.integer, (c) => c.notNull())
      .execute()
    if (column.dialect === 'sqlite') {
      for (const table of tables) {
        // The words come cut and folded, so that this tokenizer has nothing to do but to part them at spaces.
        await sql`create virtual table ${sql.table(table)} using fts5(words, columnsize = 0, prefix = '2 3', tokenize = 'ascii')`.execute(
          db,
        )
        // Without it deleted words stay in the file until segments are merged.
        await sql`insert into ${sql.table(table)} (${sql.ref(table)}, rank) values ('secure-delete', 1)`.execute(db)
        // A table of FTS5 takes no foreign key.
        await sql`create trigger ${sql.id(`${table}_go`)} after delete on ${sql.table(isOf[table])} begin delete from ${sql.table(table)} where rowid = old.id; end`.execute(
          db,
        )
      }
      return
    }
    // The place of each word, as its index in the list; what was left out keeps its place.
    await sql`create function lexemes_of(words text) returns tsvector language sql immutable strict parallel safe as $$
      select coalesce(string_agg(quote_literal(word) || ':' || place, ' '), '')::tsvector
      from unnest(string_to_array(words, ' ')) with ordinality as each(word, place) where word not in ('', U&'\\FFFD')
    $$`.execute(db)
    await wordsTable(db, db.schema.createTable('message_words'), 'message_words')
    await wordsTable(db, db.schema.createTable('person_words'), 'person_words')
    await wordsTable(db, db.schema.createTable('wall_words'), 'wall_words')
  },
  async down(db, column) {
    if (column.dialect === 'sqlite')
      for (const table of tables) await sql`drop trigger ${sql.id(`${table}_go`)}`.execute(db)
    for (const table of [...tables, 'words_to_come', 'word_places']) await db.schema.dropTable(table).execute()
    if (column.dialect === 'postgres') await sql`drop function lexemes_of(text)`.execute(db)
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
