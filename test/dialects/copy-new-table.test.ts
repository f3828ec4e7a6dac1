// COPY-1: a table that nobody thought of when copying was written is copied all the same, or the copy is refused by its name.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { systemRandom } from '#bedrock/clock'
import { type CopiedHouse, copyHouse } from '#bedrock/copying/copy-house'
import type { ColumnTypes } from '#bedrock/db/column-types'
import { freshDatabase } from '#dev-env/postgres'
import { migrations } from '#server/schema/migrations/index'
import type { Migration } from '#server/schema/migrations/migration'
import { bareHouse, manyLines } from './copying/bare-house.ts'
import { asked, contentsHere, contentsThere, withoutEpochs } from './copying/both-sides.ts'
import { fillEveryTable } from './copying/fill-every-table.ts'

let dataDir: string
let file: string
let target: Awaited<ReturnType<typeof freshDatabase>>
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-copied-'))
  file = join(dataDir, 'neospace.sqlite')
  target = await freshDatabase(inject('postgresUrl'))
})
afterEach(async () => {
  await target.drop()
  await rm(dataDir, { recursive: true, force: true })
})

const later = (up: (db: Kysely<unknown>, column: ColumnTypes) => Promise<unknown>): Migration => ({
  name: '9999-later',
  up: async (db, column) => void (await up(db, column)),
  down: () => Promise.resolve(),
})

/** A house with one more migration, and these statements run in it. */
async function house(migration: Migration, ...statements: readonly string[]): Promise<() => Promise<CopiedHouse>> {
  const known = [...migrations, migration]
  await bareHouse(dataDir, manyLines(20), known)
  const database = new DatabaseSync(file)
  for (const statement of statements) database.exec(statement)
  database.close()
  return () => copyHouse({ file, url: target.url, house: 'this one', random: systemRandom, told: () => {} }, known)
}

/** Every type that a column may have, on either side. */
const everything = later(async (db, { dialect, id, identity, integer, name }) => {
  await db.schema
    .createTable('newcomers')
    .addColumn('id', id, identity)
    .addColumn('called', name, (c) => c.notNull())
    .addColumn('many', integer)
    .addColumn('elder', integer, (c) => c.references('newcomers.id'))
    .execute()
  if (dialect === 'sqlite')
    await sql`create table oddities (bytes blob, part real, truth integer, said text, at integer)`.execute(db)
  else
    await sql`create table oddities (bytes bytea, part double precision, truth boolean, said jsonb, at timestamptz)`.execute(
      db,
    )
  if (dialect === 'sqlite') await sql`create virtual table newcomer_words using fts5(words)`.execute(db)
  else
    await sql`create table newcomer_words (rowid bigint primary key references newcomers (id), words text not null, many bigint generated always as (length(words)) stored)`.execute(
      db,
    )
})

it('COPY-1 SCALE-2 it is copied with all its types, ties to rows that come later, and numbers that were given', async () => {
  const copying = await house(
    everything,
    `insert into newcomers (id, called, many, elder) values (1, 'b''ü', 9007199254740991, 3), (3, 'B', null, null), (9, 'gone', 1, 1)`,
    'delete from newcomers where id = 9',
    `insert into oddities values (x'00ff10', 0.1, 1, '{"b": [1, {"z": null, "a": "ü"}], "a": 2}', 1795000000123), (null, -2.5e-9, 0, '"x"', 0), (null, null, null, null, null)`,
    `insert into newcomer_words (rowid, words) values (3, 'one two')`,
  )
  const { counts } = await copying()
  expect(counts).toMatchObject({ newcomers: 2, oddities: 3, newcomer_words: 1 })
  expect((await contentsThere(target.url))['newcomers']).toEqual(contentsHere(file)['newcomers'])
  expect(
    await asked(
      target.url,
      `select encode(bytes, 'hex') as bytes, part, truth, said, extract(epoch from at) * 1000 as at from oddities order by part nulls last`,
    ),
  ).toEqual([
    { bytes: null, part: -2.5e-9, truth: false, said: 'x', at: expect.stringMatching(/^0(\.0+)?$/) },
    {
      bytes: '00ff10',
      part: 0.1,
      truth: true,
      said: { a: 2, b: [1, { a: 'ü', z: null }] },
      at: expect.stringMatching(/^1795000000123/),
    },
    { bytes: null, part: null, truth: null, said: null, at: null },
  ])
  expect(await asked(target.url, 'select rowid, words, many from newcomer_words')).toEqual([
    { rowid: 3, words: 'one two', many: 7 },
  ])
  expect(await asked(target.url, `insert into newcomers (called) values ('next') returning id`)).toEqual([{ id: 10 }])
})

it('COPY-1 SCALE-2 a row of every table of the schema arrives as it is', async () => {
  await bareHouse(dataDir, manyLines(20))
  fillEveryTable(file)
  const before = contentsHere(file)
  expect(Object.keys(before).filter((table) => before[table]?.length === 0)).toEqual([])
  const { counts } = await copyHouse({ file, url: target.url, house: 'this one', random: systemRandom, told: () => {} })
  expect(Object.keys(counts).toSorted()).toEqual(Object.keys(before))
  expect(withoutEpochs(await contentsThere(target.url))).toEqual(withoutEpochs(before))
})

it.each([
  [
    'stands on one side alone',
    later(async (db, { dialect }) => {
      if (dialect === 'sqlite') await sql`create table newcomers (called text)`.execute(db)
    }),
    /"newcomers" differs between the two in called/,
  ],
  [
    'stands on the other side alone',
    later(async (db, { dialect }) => {
      if (dialect === 'postgres') await sql`create table newcomers (called text)`.execute(db)
    }),
    /PostgreSQL has a table "newcomers"/,
  ],
  [
    'has a column on one side alone',
    later(async (db, { dialect }) => {
      await (dialect === 'sqlite'
        ? sql`create table newcomers (called text, age integer)`
        : sql`create table newcomers (called text)`
      ).execute(db)
    }),
    /"newcomers" differs between the two in age/,
  ],
  [
    'has a column of which nobody knows how it travels',
    later(async (db, { dialect }) => {
      await (dialect === 'sqlite'
        ? sql`create table newcomers (at text)`
        : sql`create table newcomers (at inet)`
      ).execute(db)
    }),
    /"newcomers\.at" is of a type \(inet\) that is not copied/,
  ],
])('COPY-1 a table that %s is refused by its name', async (_, migration, sentence) => {
  const copying = await house(migration)
  await expect(copying()).rejects.toThrow(sentence)
})

it('COPY-1 rows that refer to none are told by their table', async () => {
  const copying = await house(
    everything,
    `insert into newcomers (id, called) values (3, 'B')`,
    `insert into newcomer_words (rowid, words) values (5, 'of nobody')`,
  )
  await expect(copying()).rejects.toThrow(/Rows of "newcomer_words" refer to rows that are not there/)
})

it('COPY-1 a text that PostgreSQL cannot hold is told by its table and place', async () => {
  const copying = await house(everything, `insert into newcomers (id, called) values (1, 'a' || char(0) || 'b')`)
  await expect(copying()).rejects.toThrow(/Rows of "newcomers" could not be stored, between the keys 1 and 1/)
})
