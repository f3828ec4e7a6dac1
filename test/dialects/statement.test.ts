// Queries that are put together once run as those that are put together each time, and a transaction guards them alike.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { statement } from '#bedrock/db/statement'
import type { Reader, Tx, Writer } from '#bedrock/tx'
import { type BareDatabase, bareDatabase } from '#dev-env/database'

let bare: BareDatabase
beforeAll(async () => {
  bare = await bareDatabase()
  const person = (name: string) =>
    ({
      username: name,
      name_key: name,
      passphrase: '-',
      role: 'member',
      state: 'active',
      state_reason: null,
      created_at: 0,
    }) as const
  await bare.db.maintenance.insertInto('users').values(['ada', 'bob', 'cleo'].map(person)).execute()
})
afterAll(() => bare[Symbol.asyncDispose]())

let put = 0
const named = statement((db: Pick<Reader, 'selectFrom'>, name: string, not: string) => {
  put++
  return db
    .selectFrom('users')
    .select('username')
    .where('state', '=', 'active')
    .where((eb) => eb.or([eb('name_key', '=', name), eb('username', '=', name)]))
    .where('name_key', '!=', not)
})

it('WRITE-30 is put together once, and answers each time for its own arguments', async () => {
  expect(await named(bare.db.reader, 'ada', 'x')).toEqual([{ username: 'ada' }])
  expect(await named(bare.db.reader, 'bob', 'x')).toEqual([{ username: 'bob' }])
  expect(await named(bare.db.reader, 'bob', 'bob')).toEqual([])
  expect(await bare.db.snapshot((db) => named(db, 'cleo', 'x'))).toEqual([{ username: 'cleo' }])
  expect(await bare.db.write('k', (tx: Tx) => named(tx.db, 'ada', 'x'))).toEqual([{ username: 'ada' }])
  expect(put).toBe(1)
})

it('WRITE-30 may be asked for the first time in a transaction', async () => {
  const first = statement((db: Pick<Reader, 'selectFrom'>, id: number) =>
    db.selectFrom('users').select('id').where('id', '=', id),
  )
  expect(await bare.db.write('k', (tx: Tx) => first(tx.db, -1))).toEqual([])
})

it('WRITE-30 is refused by a transaction that is closed, and missed by one that settles before it', async () => {
  const kept: Tx[] = []
  await bare.db.write('k', async (tx: Tx) => void kept.push(tx))
  await expect(named(kept[0]?.db ?? bare.db.reader, 'ada', 'x')).rejects.toThrow('closed')
  await expect(
    bare.db.write('k', async (tx: Tx) => {
      void named(tx.db, 'ada', 'x').catch(() => {})
    }),
  ).rejects.toThrow('Await every query')
})

const enter = statement((db: Writer<'users'>, name: string, reason: string | null, at: number) =>
  db
    .insertInto('users')
    .values({
      username: name,
      name_key: name,
      passphrase: '-',
      role: 'member',
      state: 'active',
      state_reason: reason,
      created_at: at,
    })
    .returning(['username', 'state_reason', 'created_at']),
)

it('WRITE-30 changes rows as well, each time with its own arguments, one of which may be nothing', async () => {
  const came = (name: string, reason: string | null) =>
    bare.db.write('k', (tx: Tx<'users'>) => enter(tx.db, name, reason, 7))
  expect(await came('dora', null)).toEqual([{ username: 'dora', state_reason: null, created_at: 7 }])
  expect(await came('emil', 'a reason')).toEqual([{ username: 'emil', state_reason: 'a reason', created_at: 7 }])
  expect(await named(bare.db.reader, 'dora', 'x')).toEqual([{ username: 'dora' }])
})

it('WRITE-30 a change of a transaction that is closed is refused, and one that fell is taken back', async () => {
  const kept: Tx<'users'>[] = []
  await expect(
    bare.db.write('k', async (tx: Tx<'users'>) => {
      kept.push(tx)
      await enter(tx.db, 'fred', null, 8)
      throw new Error('It fell.')
    }),
  ).rejects.toThrow('It fell.')
  const [fallen] = kept
  if (!fallen) throw new Error('The transaction was not begun.')
  await expect(enter(fallen.db, 'gert', null, 9)).rejects.toThrow('closed')
  for (const name of ['fred', 'gert']) expect(await named(bare.db.reader, name, 'x')).toEqual([])
})

it.runIf(process.env.NEOSPACE_TEST_DIALECT === 'postgres')(
  'WRITE-31 is prepared once on each connection, and anything else is not',
  async () => {
    const kept = await bare.db.write('k', async (tx: Tx) => {
      for (const name of ['ada', 'bob', 'ada']) await named(tx.db, name, 'x')
      await tx.db.selectFrom('users').select('id').where('name_key', '=', 'bob').execute()
      const { rows } = await sql<{ statement: string; runs: number }>`
        select statement, generic_plans + custom_plans as runs from pg_prepared_statements`.execute(tx.db as never)
      return rows
    })
    const [prepared, ...others] = kept.filter(({ statement }) => statement.startsWith('select "username"'))
    expect(others).toEqual([])
    expect(prepared?.runs).toBeGreaterThanOrEqual(3)
    expect(kept.filter(({ statement }) => statement.includes('"name_key" = $1'))).toEqual([])
  },
)
