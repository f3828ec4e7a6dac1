// The write path on both databases: what an acknowledgement means, what falls with whom, and what a command may not do.
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBus, within } from '#bedrock/bus'
import { Refusal, refuse } from '#bedrock/refusal'
import type { Tx } from '#bedrock/tx'
import { fact } from '#events/fact'
import { type BareDatabase, bareDatabase } from '#dev-env/database'

type SettingsTx = Tx<'settings'>
let bare: BareDatabase

beforeEach(async () => {
  bare = await bareDatabase()
})
afterEach(() => bare[Symbol.asyncDispose]())

const put = (key: string) => async (tx: SettingsTx) =>
  void (await tx.db.insertInto('settings').values({ key, value: '1' }).execute())
const keys = async () =>
  (await bare.db.reader.selectFrom('settings').select('key').orderBy('key').execute()).map((row) => row.key)
const happened = fact<{ n: number }>()('Happened')

describe('committing', () => {
  it('WRITE-1 acknowledges only what another connection can already read', async () => {
    const other = bare.again()
    for (let n = 0; n < 20; n++) {
      await bare.db.write('k', put(`k${n}`))
      expect(
        await other.reader.selectFrom('settings').select('key').where('key', '=', `k${n}`).executeTakeFirst(),
      ).toBeDefined()
    }
  })

  it('WRITE-2 takes back the failed command alone, and keeps its neighbours', async () => {
    const work = Array.from({ length: 40 }, (_, n) =>
      bare.db.write(`k${n}`, async (tx: SettingsTx) => {
        await put(`k${n}`)(tx)
        if (n % 4 === 1) refuse('CONFLICT', 'no')
        if (n % 4 === 3) throw new Error('bug')
      }),
    )
    const settled = await Promise.allSettled(work)
    expect(settled.map(({ status }) => status)).toEqual(
      Array.from({ length: 40 }, (_, n) => (n % 2 === 1 ? 'rejected' : 'fulfilled')),
    )
    expect(await keys()).toEqual(Array.from({ length: 20 }, (_, n) => `k${n * 2}`).toSorted())
  })

  it('WRITE-3 undoes and still answers', async () => {
    const answer = await bare.db.write('k', async (tx: SettingsTx) => {
      await put('gone')(tx)
      return tx.undo('answer')
    })
    expect(answer).toBe('answer')
    expect(await keys()).toEqual([])
  })

  it('WRITE-4 runs work with one key in order', async () => {
    const order: number[] = []
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        bare.db.write('same', async (tx: SettingsTx) => {
          await put(`k${String(n).padStart(2, '0')}`)(tx)
          order.push(n)
        }),
      ),
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(await keys()).toHaveLength(30)
  })
})

describe('what takes long', () => {
  it('WRITE-26 is told of once, with the stack of whoever asked for it', async () => {
    await using quick = await bareDatabase({ slowMs: 100 })
    const lasting = (ms: number) =>
      async function takesItsTime(tx: SettingsTx): Promise<void> {
        await put(`k${ms}`)(tx)
        // On SQLite a command that waits has reached outside; this one works.
        for (const until = performance.now() + ms; performance.now() < until; );
      }
    async function askedByThis(ms: number): Promise<void> {
      await quick.db.write('k', lasting(ms))
    }
    await askedByThis(0)
    expect(quick.slow).toEqual([])
    await askedByThis(250)
    expect(quick.slow).toHaveLength(1)
    expect(quick.slow[0]?.stack).toContain('askedByThis')
  })
})

describe('facts', () => {
  it('WRITE-5 run within the transaction and fall with it; after it only for commits, in their order, each apart', async () => {
    const heard: number[] = []
    const failures: unknown[] = []
    const inside = within(happened, async (tx: SettingsTx, { n }) => {
      await put(`within ${n}`)(tx)
      if (n === 2) throw new Error('the reaction fails')
    })
    const outside = {
      when: 'after',
      kind: 'Happened',
      name: 'hear',
      run: (_: unknown, { payload }: { payload: unknown }) => void heard.push((payload as { n: number }).n),
    } as const
    const broken = {
      when: 'after',
      kind: 'Happened',
      name: 'broken',
      run: () => Promise.reject(new Error('apart')),
    } as const
    const bus = createBus(
      () => ({}),
      [inside, broken, outside],
      (_, error) => failures.push(error),
    )
    bare.db.announceTo(bus)
    const announce = (n: number) =>
      bare.db.write('k', async (tx: SettingsTx) => {
        await put(`cause ${n}`)(tx)
        await tx.announce(happened({ n }))
        if (n === 3) tx.undo(null)
      })
    await Promise.allSettled([1, 2, 3, 4].map(announce))
    await bus.settle()
    expect(await keys()).toEqual(['cause 1', 'cause 4', 'within 1', 'within 4'])
    expect(heard).toEqual([1, 4])
    expect(failures).toHaveLength(2)
  })
})

describe('what a command may not do', () => {
  it('WRITE-6 use its transaction once it has settled', async () => {
    let leaked: SettingsTx | undefined
    await bare.db.write('k', async (tx: SettingsTx) => {
      leaked = tx
      await put('in time')(tx)
    })
    await expect(put('too late')(leaked as SettingsTx)).rejects.toThrow(/closed/)
    await expect(leaked?.announce(happened({ n: 1 }))).rejects.toThrow(/closed/)
    expect(await keys()).toEqual(['in time'])
  })

  it('WRITE-7 leave a query unawaited', async () => {
    const strays: Promise<unknown>[] = []
    const work = bare.db.write('k', (tx: SettingsTx) => {
      strays.push(put('stray')(tx).catch((error: unknown) => error))
      return Promise.resolve()
    })
    await expect(work).rejects.toThrow(/pending/)
    await Promise.all(strays)
    expect(await keys()).toEqual([])
    await bare.db.write('k', put('next'))
    expect(await keys()).toEqual(['next'])
  })
})

describe.runIf(process.env.NEOSPACE_TEST_DIALECT !== 'postgres')('on SQLite', () => {
  it('WRITE-8 shares one commit among many commands, at most 64', async () => {
    await Promise.all(Array.from({ length: 200 }, (_, n) => bare.db.write('k', put(`k${n}`))))
    expect(bare.batches.reduce((sum, jobs) => sum + jobs, 0)).toBe(200)
    expect(Math.max(...bare.batches)).toBeLessThanOrEqual(64)
    expect(bare.batches.length).toBeLessThan(60)
  })

  it('WRITE-9 answers BUSY beyond a thousand that wait', async () => {
    const settled = await Promise.allSettled(Array.from({ length: 1_100 }, (_, n) => bare.db.write('k', put(`k${n}`))))
    const busy = settled.filter(
      (one) => one.status === 'rejected' && one.reason instanceof Refusal && one.reason.code === 'BUSY',
    )
    expect(busy).toHaveLength(100)
    expect(bare.turnedAway).toHaveLength(100)
    expect(await keys()).toHaveLength(1_000)
  })

  const outsideMs = 150
  it('WRITE-10 takes back a command that reaches outside, and runs its neighbours all the same', async () => {
    const settled = await Promise.allSettled([
      bare.db.write('k', put('before')),
      bare.db.write('k', async (tx: SettingsTx) => {
        await put('outside')(tx)
        // Long enough that even a starved machine turns its loop before: only then is reaching outside seen.
        await wait(outsideMs)
        await put('outside too')(tx)
      }),
      bare.db.write('k', put('after')),
    ])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    await wait(outsideMs * 2)
    expect(await keys()).toEqual(['after', 'before'])
  })

  it('WRITE-11 answers BUSY to a whole batch when the disk is full, and works again when it is not', async () => {
    const { sql } = await import('kysely')
    // A fresh schema takes more pages than this limit, so that the next large row finds the disk full.
    await sql`pragma max_page_count = 60`.execute(bare.db.maintenance)
    const large = (key: string) => async (tx: SettingsTx) =>
      void (await tx.db
        .insertInto('settings')
        .values({ key, value: 'x'.repeat(200_000) })
        .execute())
    const settled = await Promise.allSettled([
      bare.db.write('k', put('small')),
      bare.db.write('k', large('large')),
      bare.db.write('k', put('small too')),
    ])
    const codes = settled.map((one) =>
      one.status === 'rejected' && one.reason instanceof Refusal ? one.reason.code : one.status,
    )
    expect(codes.slice(0, 2)).toEqual(['BUSY', 'BUSY'])
    expect(await keys()).not.toContain('small')
    await sql`pragma max_page_count = 1000000`.execute(bare.db.maintenance)
    await bare.db.write('k', large('large'))
    expect(await keys()).toContain('large')
  })

  it('WRITE-12 keeps the event loop alive under constant load', async () => {
    let stop = false
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; !stop; n++) await bare.db.write('k', put(`${name} ${n}`))
    }
    const writers = Array.from({ length: 32 }, (_, n) => writer(`w${n}`))
    await wait(300)
    stop = true
    await Promise.all(writers)
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(10)
  })

  it('WRITE-13 waits off the loop for another process’s lock, and gives up with BUSY', async () => {
    const { DatabaseSync } = await import('node:sqlite')
    const other = new DatabaseSync(bare.file ?? '')
    other.exec('begin immediate')
    let ticks = 0
    const ticking = setInterval(() => ticks++, 10)
    const waiting = bare.db.write('k', put('patient'))
    await wait(300)
    other.exec('rollback')
    await waiting
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(15)
    other.exec('begin immediate')
    await expect(bare.db.write('k', put('impatient'))).rejects.toMatchObject({ code: 'BUSY' })
    other.exec('rollback')
    other.close()
    expect(await keys()).toEqual(['patient'])
  })
})
