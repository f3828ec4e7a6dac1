// What only PostgreSQL can do to a command: ask for it again, lose its connection, run out of connections.
import pg from 'pg'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBus, after } from '#bedrock/bus'
import { systemClock } from '#bedrock/clock'
import { unwatched } from '#bedrock/db/database'
import { openPostgres } from '#bedrock/db/postgres'
import type { Tx } from '#bedrock/tx'
import { fact } from '#events/fact'
import { type BareDatabase, bareDatabase } from '#dev-env/database'

type SettingsTx = Tx<'settings'>
let bare: BareDatabase

describe.runIf(process.env.NEOSPACE_TEST_DIALECT === 'postgres')('on PostgreSQL', () => {
  beforeEach(async () => {
    bare = await bareDatabase()
  })
  afterEach(() => bare[Symbol.asyncDispose]())

  const put = async (tx: SettingsTx, key: string) =>
    void (await tx.db.insertInto('settings').values({ key, value: '1' }).execute())
  const keys = async () =>
    (await bare.db.reader.selectFrom('settings').select('key').orderBy('key').execute()).map((row) => row.key)
  const pidOf = async (tx: SettingsTx) =>
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db as never)).rows[0]?.pid ?? 0
  const terminate = async (pid: number) => {
    const client = new pg.Client({ connectionString: bare.url })
    await client.connect()
    await client.query('select pg_terminate_backend($1)', [pid])
    await client.end()
  }
  const happened = fact<{ n: number }>()('Happened')

  it.each(['40001', '40P01', '23505', '23503'])(
    'WRITE-20 runs a command anew on %s, with a fresh transaction and no facts carried over',
    async (code) => {
      const heard: number[] = []
      bare.db.announceTo(
        createBus(
          () => ({}),
          [after(happened, (_: object, { n }) => void heard.push(n))],
          () => {},
        ),
      )
      const seen = new Set<SettingsTx>()
      let attempt = 0
      await bare.db.write('k', async (tx: SettingsTx) => {
        seen.add(tx)
        attempt++
        await put(tx, `attempt ${attempt}`)
        await tx.announce(happened({ n: attempt }))
        if (attempt < 3) throw Object.assign(new Error('again'), { code })
      })
      expect(seen.size).toBe(3)
      expect(await keys()).toEqual(['attempt 3'])
      expect(heard).toEqual([3])
    },
  )

  it('WRITE-21 resolves a real deadlock', async () => {
    for (const key of ['a', 'b']) await bare.db.write('k', (tx: SettingsTx) => put(tx, key))
    const touch = (tx: SettingsTx, key: string) =>
      tx.db.updateTable('settings').set({ value: '2' }).where('key', '=', key).execute()
    const meet = Promise.withResolvers<void>()
    let there = 0
    const crossing = (first: string, second: string) =>
      bare.db.write(first, async (tx: SettingsTx) => {
        await touch(tx, first)
        if (++there === 2) meet.resolve()
        if (there <= 2) await meet.promise
        await touch(tx, second)
      })
    await Promise.all([crossing('a', 'b'), crossing('b', 'a')])
    expect(bare.failures).toHaveLength(1)
  })

  it('WRITE-22 runs a command anew whose connection was lost before the commit', async () => {
    let attempt = 0
    await bare.db.write('k', async (tx: SettingsTx) => {
      attempt++
      await put(tx, `attempt ${attempt}`)
      if (attempt === 1) await terminate(await pidOf(tx))
      await put(tx, 'second')
    })
    expect(await keys()).toEqual(['attempt 2', 'second'])
  })

  it('WRITE-25 gives a connection up that was lost during COMMIT, runs repeatable work anew and fails the rest', async () => {
    // A deferred constraint runs at COMMIT; this one ends the very connection that commits.
    await sql`create function die() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`.execute(
      bare.db.maintenance,
    )
    await sql`create constraint trigger die after insert on settings deferrable initially deferred for each row when (new.key like 'fatal%') execute function die()`.execute(
      bare.db.maintenance,
    )
    // More often than there are connections.
    for (let n = 0; n < 10; n++) {
      await expect(bare.db.write('k', (tx: SettingsTx) => put(tx, `fatal ${n}`))).rejects.toMatchObject({
        code: 'BUSY',
      })
    }
    let attempt = 0
    await bare.db.write('k', (tx: SettingsTx) => put(tx, attempt++ === 0 ? 'fatal first' : 'then well'), 'repeatable')
    expect(await keys()).toEqual(['then well'])
  })

  it('WRITE-29 runs a look anew whose connection was lost, alone or in a snapshot, and answers BUSY where there is none', async () => {
    await bare.db.write('k', (tx: SettingsTx) => put(tx, 'kept'))
    const others = sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
    // More looks than connections, whose every connection is ended under them.
    for (let n = 0; n < 10; n++) {
      const looks = Array.from({ length: 6 }, keys)
      await others.execute(bare.db.maintenance)
      expect(await Promise.all(looks)).toEqual(Array.from({ length: 6 }, () => ['kept']))
    }
    let attempt = 0
    const found = await bare.db.snapshot(async (reader) => {
      if (++attempt === 1) await others.execute(bare.db.maintenance)
      return await reader.selectFrom('settings').select('key').execute()
    })
    expect([found, attempt]).toEqual([[{ key: 'kept' }], 2])
    expect(bare.failures.length).toBeGreaterThan(0)
    await using nowhere = openPostgres('postgres://nobody@127.0.0.1:1/nothing', systemClock, unwatched)
    await expect(nowhere.reader.selectFrom('settings').select('key').execute()).rejects.toMatchObject({ code: 'BUSY' })
    await expect(
      nowhere.snapshot((reader) => reader.selectFrom('settings').select('key').execute()),
    ).rejects.toMatchObject({ code: 'BUSY' })
  })

  it('WRITE-23 runs different keys beside each other, and reads while every writer is busy', async () => {
    const inside = Promise.withResolvers<void>()
    const leave = Promise.withResolvers<void>()
    let there = 0
    const works = Array.from({ length: 8 }, (_, n) =>
      bare.db.write(`key ${n}`, async (tx: SettingsTx) => {
        await put(tx, `k${n}`)
        if (++there === 8) inside.resolve()
        await leave.promise
      }),
    )
    await inside.promise
    expect(await keys()).toEqual([])
    const waiting = bare.db.write('one more', (tx: SettingsTx) => put(tx, 'late'))
    await new Promise((resolve) => setTimeout(resolve, 400))
    leave.resolve()
    await Promise.all([...works, waiting])
    expect(await keys()).toHaveLength(9)
    // The one that found no connection free was told of.
    expect(bare.waits.some((ms) => ms > 250)).toBe(true)
  })

  it('WRITE-27 a pool of one connection that is held answers BUSY in time, tells of it, and lends again', async () => {
    const patienceMs = 300
    await using one = await bareDatabase({ writeConnections: 1, readConnections: 1, patienceMs, slowMs: 100 })
    const inside = Promise.withResolvers<void>()
    const leave = Promise.withResolvers<void>()
    const holding = one.db.write('held', async (tx: SettingsTx) => {
      await put(tx, 'held')
      inside.resolve()
      await leave.promise
    })
    await inside.promise
    const began = performance.now()
    const others = await Promise.allSettled(
      ['other', 'queue', 'queue', 'queue'].map((key, n) => one.db.write(key, (tx: SettingsTx) => put(tx, `w${n}`))),
    )
    // Those that stand in one queue do not wait one after another.
    expect(performance.now() - began).toBeLessThan(patienceMs * 3)
    for (const other of others) expect(other).toMatchObject({ status: 'rejected', reason: { code: 'BUSY' } })
    expect(one.waits).toHaveLength(4)
    // The one that holds is told of while it hangs.
    expect(one.slow).toHaveLength(1)
    leave.resolve()
    await holding
    await one.db.write('other', (tx: SettingsTx) => put(tx, 'after'))
    const kept = await one.db.reader.selectFrom('settings').select('key').orderBy('key').execute()
    expect(kept.map(({ key }) => key)).toEqual(['after', 'held'])
  })

  it('WRITE-27 a look that finds no connection free is answered BUSY as well', async () => {
    await using one = await bareDatabase({ readConnections: 1, patienceMs: 200 })
    const look = () => one.db.reader.selectFrom('settings').select('key').execute()
    await one.db.snapshot(async () => {
      await expect(look()).rejects.toMatchObject({ code: 'BUSY' })
    })
    expect(one.waits).toHaveLength(1)
    expect(await look()).toEqual([])
  })

  it('WRITE-9 answers BUSY beyond a thousand that wait', async () => {
    const leave = Promise.withResolvers<void>()
    const waiting = Array.from({ length: 1_000 }, (_, n) =>
      bare.db.write('same', async (tx: SettingsTx) => {
        if (n === 0) await leave.promise
        if (n % 100 === 0) await put(tx, `k${n}`)
      }),
    )
    await expect(bare.db.write('other', (tx: SettingsTx) => put(tx, 'too much'))).rejects.toMatchObject({
      code: 'BUSY',
    })
    expect(bare.turnedAway).toEqual([1_000])
    leave.resolve()
    await Promise.all(waiting)
    expect(await keys()).toHaveLength(10)
  })

  it('WRITE-24 refuses a number beyond 2^53 rather than round it', async () => {
    await expect(sql`select 9007199254740993::int8 as n`.execute(bare.db.maintenance)).rejects.toThrow(/beyond 2\^53/)
    const { rows } = await sql<{ n: number }>`select 9007199254740991::int8 as n`.execute(bare.db.maintenance)
    expect(rows[0]?.n).toBe(Number.MAX_SAFE_INTEGER)
  })
})
