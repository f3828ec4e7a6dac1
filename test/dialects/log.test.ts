// The room log on both databases: its clock under concurrency, its cursors, and what erasing leaves.
import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemRandom } from '#bedrock/clock'
import type { Database } from '#bedrock/db/database'
import { append } from '#bedrock/log/append'
import { backfill, type Measure, type Page } from '#bedrock/log/backfill'
import type { Cursor } from '#bedrock/log/cursor'
import type { Entry } from '#bedrock/log/entry'
import { renewEpochs } from '#bedrock/log/epochs'
import { erase } from '#bedrock/log/erase'
import { findEntry } from '#bedrock/log/find-entry'
import { range } from '#bedrock/log/range'
import { revise } from '#bedrock/log/revise'
import { advance, openStream, streamHead } from '#bedrock/log/stream'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '#bedrock/tx'
import { type BareDatabase, bareDatabase } from '#dev-env/database'

type LogTx = Tx<never, 'room'>
let bare: BareDatabase
let id: number
let said = 0
const stream = () => ({ kind: 'room', id }) as const
const each = (bytes: number): Measure => ({ exactly: () => bytes, atMost: () => bytes })
const small = each(100)

beforeAll(async () => {
  bare = await bareDatabase()
})
beforeEach(async () => {
  id = await bare.db.write('open', (tx: LogTx) => openStream(tx, 'room', systemRandom))
})
afterAll(() => bare[Symbol.asyncDispose]())

const say = (body: string, db: Database = bare.db, authorId = 7): Promise<Entry> =>
  db.write(`room:${id}`, async (tx: LogTx) => {
    const head = await advance(tx, stream())
    return await append(tx, stream(), head, {
      authorId,
      authorName: 'ada',
      body,
      replyTo: null,
      clientId: `client-${++said}`,
    })
  })
const change = (entryId: number, how: string, db: Database = bare.db): Promise<Entry> =>
  db.write(`room:${id}`, async (tx: LogTx) => {
    const head = await advance(tx, stream())
    const entry = (await findEntry(tx.db, entryId)) ?? refuse('NOT_FOUND', 'gone')
    if (how === 'erase') return await erase(tx, stream(), head, entry)
    if (entry.erased_at !== null) refuse('NOT_FOUND', 'erased')
    return await revise(tx, stream(), head, entry, { body: how, beside: null })
  })
const page = async (cursor: Cursor, limit = 10, measure = small): Promise<Page> =>
  (await bare.db.snapshot((db) => backfill(db, { id, sinceId: 0 }, cursor, limit, measure))) ??
  refuse('NOT_FOUND', 'no stream')
const head = async () => (await streamHead(bare.db.reader, id)) ?? refuse('NOT_FOUND', 'no stream')
const bodies = ({ entries }: Page) => entries.map(({ body }) => body)

describe('the clock', () => {
  it('LOG-1 moves by one with each change, in its transaction, and stamps it', async () => {
    const first = await say('one')
    const second = await say('two')
    const edited = await change(first.id, 'uno')
    const erased = await change(second.id, 'erase')
    expect([first, second, edited, erased].map(({ rev }) => rev)).toEqual([1, 2, 3, 4])
    expect((await head()).rev).toBe(4)
  })

  it('LOG-1 burns no rev for what was refused, undone or failed', async () => {
    await say('one')
    const work = (end: (tx: LogTx) => never) =>
      bare.db.write('k', async (tx: LogTx) => {
        await advance(tx, stream())
        end(tx)
      })
    await Promise.allSettled([
      work(() => refuse('FORBIDDEN', 'no')),
      work((tx) => tx.undo(null)),
      work(() => {
        throw new Error('bug')
      }),
    ])
    expect((await say('two')).rev).toBe(2)
  })

  it('LOG-2 keeps ids and revs in one order under concurrent senders, from two nodes where there can be two', async () => {
    const other = bare.db.dialect === 'postgres' ? bare.again() : bare.db
    const entries = await Promise.all(Array.from({ length: 64 }, (_, n) => say(`n${n}`, n % 2 ? other : bare.db)))
    const byRev = entries.toSorted((a, b) => a.rev - b.rev)
    expect(byRev.map(({ rev }) => rev)).toEqual(Array.from({ length: 64 }, (_, n) => n + 1))
    expect(byRev.map((entry) => entry.id)).toEqual(byRev.map((entry) => entry.id).toSorted((a, b) => a - b))
  })

  it('LOG-2 lets deleting win over editing, whichever comes first, and revives nothing', async () => {
    const other = bare.db.dialect === 'postgres' ? bare.again() : bare.db
    for (let round = 0; round < 60; round++) {
      const entry = await say(`round ${round}`)
      await Promise.allSettled(
        round % 2
          ? [change(entry.id, 'edited', other), change(entry.id, 'erase')]
          : [change(entry.id, 'erase', other), change(entry.id, 'edited')],
      )
      const now = await findEntry(bare.db.reader, entry.id)
      expect(now?.body).toBeNull()
      expect(now?.erased_at).not.toBeNull()
    }
  })
})

describe('cursors', () => {
  it('LOG-3 pages meet without gap or overlap, backwards, forwards, and by rev', async () => {
    const all: string[] = []
    for (let n = 0; n < 25; n++) all.push((await say(`n${n}`)).body ?? '')
    const back: (string | null)[] = []
    for (let cursor: Cursor | undefined = { by: 'newest' }; cursor; ) {
      const got: Page = await page(cursor, 7)
      back.unshift(...bodies(got))
      cursor = got.next?.before_id === undefined ? undefined : { by: 'before_id', id: got.next.before_id }
    }
    expect(back).toEqual(all)
    const forth: (string | null)[] = []
    for (let cursor: Cursor | undefined = { by: 'after_id', id: 0 }; cursor; ) {
      const got: Page = await page(cursor, 7)
      forth.push(...bodies(got))
      cursor = got.next?.after_id === undefined ? undefined : { by: 'after_id', id: got.next.after_id }
    }
    expect(forth).toEqual(all)
    const { epoch } = await head()
    const byRev: (string | null)[] = []
    for (let cursor: Cursor | undefined = { by: 'after_rev', rev: 0, epoch }; cursor; ) {
      const got: Page = await page(cursor, 7)
      expect(got.phase).toBe('continuity')
      byRev.push(...bodies(got))
      cursor = got.next?.after_rev === undefined ? undefined : { by: 'after_rev', rev: got.next.after_rev, epoch }
    }
    expect(byRev).toEqual(all)
  })

  it('LOG-3 around an id and at a time answer one gapless range that says what lies beyond', async () => {
    const entries: Entry[] = []
    for (let n = 0; n < 20; n++) entries.push(await say(`n${n}`))
    const middle = entries[10]?.id ?? 0
    const got = await page({ by: 'around_id', id: middle }, 6)
    expect(bodies(got)).toEqual(['n7', 'n8', 'n9', 'n10', 'n11', 'n12'])
    expect(got.next).toEqual({ before_id: entries[7]?.id, after_id: entries[12]?.id })
    expect(bodies(await page({ by: 'around_id', id: entries[0]?.id ?? 0 }, 6))).toEqual([
      'n0',
      'n1',
      'n2',
      'n3',
      'n4',
      'n5',
    ])
    expect(bodies(await page({ by: 'around_id', id: entries[19]?.id ?? 0 }, 6))).toEqual([
      'n14',
      'n15',
      'n16',
      'n17',
      'n18',
      'n19',
    ])
    expect(bodies(await page({ by: 'at', time: Date.now() + 60_000 }, 6))).toEqual([
      'n14',
      'n15',
      'n16',
      'n17',
      'n18',
      'n19',
    ])
    expect(bodies(await page({ by: 'at', time: 0 }, 6))).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5'])
  })

  it('LOG-3 a foreign epoch, a rev from the future and more than 500 changes bring a snapshot; a page keeps its bytes', async () => {
    for (let n = 0; n < 520; n++) await say(`n${n}`)
    const { epoch, rev } = await head()
    const phase = async (after: number, of = epoch) => (await page({ by: 'after_rev', rev: after, epoch: of })).phase
    expect([
      await phase(rev),
      await phase(rev - 500),
      await phase(rev - 501),
      await phase(rev + 1),
      await phase(rev, 'other'),
    ]).toEqual(['continuity', 'continuity', 'snapshot', 'snapshot', 'snapshot'])
    expect((await page({ by: 'newest' }, 100, each(100 * 1_024))).entries).toHaveLength(2)
    expect((await page({ by: 'newest' }, 100, each(1_000 * 1_024))).entries).toHaveLength(1)
    const less = { exactly: () => 1_024, atMost: () => Number.POSITIVE_INFINITY }
    expect((await page({ by: 'newest' }, 100, less)).entries).toHaveLength(100)
  })

  it('LOG-3 a range for a digest covers at most the newest 1 000', async () => {
    await bare.db.write('many', async (tx: LogTx) => {
      for (let n = 0; n < 1_010; n++) {
        const at = await advance(tx, stream())
        await append(tx, stream(), at, { authorId: 7, authorName: 'ada', body: 'x', replyTo: null, clientId: null })
      }
    })
    const got = await bare.db.snapshot((db) => range(db, { id, sinceId: 0 }, 1, undefined))
    expect(got?.entries).toHaveLength(1_000)
    expect(got?.fromId).toBe(got?.entries.at(-1)?.id)
  })

  it('LOG-6 new epochs bring everyone a snapshot', async () => {
    await say('one')
    const { epoch } = await head()
    await renewEpochs(bare.db.maintenance, systemRandom)
    expect((await head()).epoch).not.toBe(epoch)
    expect((await page({ by: 'after_rev', rev: 1, epoch })).phase).toBe('snapshot')
  })

  it('LOG-4 a client id is stored once per author, for ever', async () => {
    const entry = await say('one')
    const twin = bare.db.write('k', async (tx: LogTx) => {
      const at = await advance(tx, stream())
      await append(tx, stream(), at, {
        authorId: 7,
        authorName: 'ada',
        body: 'two',
        replyTo: null,
        clientId: entry.client_id,
      })
    })
    await expect(twin).rejects.toThrow()
  })
})

describe('erasing', () => {
  it('LAW-4 overwrites the text and its earlier wordings in every table', async () => {
    const entry = await say('canary-5f1e first')
    await change(entry.id, 'canary-5f1e second')
    await change(entry.id, 'erase')
    expect((await findEntry(bare.db.reader, entry.id))?.body).toBeNull()
    expect(
      await bare.db.reader.selectFrom('entry_versions').select('id').where('entry_id', '=', entry.id).execute(),
    ).toEqual([])
  })

  it.runIf(process.env.NEOSPACE_TEST_DIALECT !== 'postgres')('LAW-4 leaves nothing in the database file', async () => {
    const entry = await say('canary-90ab in a page')
    await sql`pragma wal_checkpoint(truncate)`.execute(bare.db.maintenance)
    const holds = async () => (await readFile(bare.file ?? '')).includes('canary-90ab')
    expect(await holds()).toBe(true)
    await change(entry.id, 'erase')
    await sql`pragma wal_checkpoint(truncate)`.execute(bare.db.maintenance)
    expect(await holds()).toBe(false)
  })
})
