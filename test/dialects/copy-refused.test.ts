// COPY-3: what is not an empty database, or the begun copy of this same house, is refused in a sentence and left as it is.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { lockDataDir } from '#bedrock/control/data-lock'
import { freshDatabase } from '#dev-env/postgres'
import { bringAll } from '#slices/cats/index'
import { testNeoSpace } from '#dev-env/neospace'
import { migrations } from '#server/schema/migrations/index'
import { bareHouse, manyLines } from './copying/bare-house.ts'
import { asked, contentsHere, contentsThere } from './copying/both-sides.ts'
import { copy, typed } from './copying/run-copy.ts'

let root: string
let dataDir: string
let target: Awaited<ReturnType<typeof freshDatabase>>
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'neospace-copied-'))
  dataDir = join(root, 'house')
  await bareHouse(dataDir, manyLines(30))
  target = await freshDatabase(inject('postgresUrl'))
})
afterEach(async () => {
  await target.drop()
  await rm(root, { recursive: true, force: true })
})

const to = (url = target.url): Promise<Awaited<ReturnType<typeof typed>>> => typed(`db copy --to ${url}`, dataDir)

/** Runs to the first page of rows. */
const begin = (from: string): Promise<unknown> =>
  copy(from, target.url, ({ word }) => {
    if (word === 'stored') throw new Error('unplugged')
  }).catch(() => {})

async function expectUntouched(doing: () => Promise<{ code: number; err: string }>, code: number, sentence: RegExp) {
  const [before, there] = [contentsHere(join(dataDir, 'neospace.sqlite')), await contentsThere(target.url)]
  const seen = await doing()
  expect(seen.err).toMatch(sentence)
  expect(seen.code).toBe(code)
  expect(await contentsThere(target.url)).toEqual(there)
  expect(contentsHere(join(dataDir, 'neospace.sqlite'))).toEqual(before)
}

describe('the target', () => {
  it('COPY-3 SCALE-2 with a house of its own', async () => {
    {
      await using house = await testNeoSpace({ dataDir: join(root, 'other'), env: { DATABASE_URL: target.url } })
      await house.signedIn('somebody')
      // The cats of the running house hear of it first; then nothing in it changes by itself.
      await bringAll(house.house.ctx)
      await expectUntouched(to, 4, /A NeoSpace server runs on this PostgreSQL database\. Stop it first\./)
    }
    await expectUntouched(to, 1, /holds a house already, and nothing is copied over it/)
  })

  it.each([
    ['a table', 'create table shopping (item text)', /not empty: it holds "shopping"/],
    ['a view in another schema', 'create schema other; create view other.seen as select 1 as one', /holds "seen"/],
  ])('COPY-3 with %s of somebody else', async (_, making, sentence) => {
    await asked(target.url, making)
    await expectUntouched(to, 1, sentence)
  })

  it('COPY-3 with the begun copy of another house', async () => {
    const other = join(root, 'other')
    await bareHouse(other, manyLines(5))
    await begin(other)
    await expectUntouched(to, 1, /begun copy of another house/)
  })

  it('COPY-3 with a copy that another version began', async () => {
    await begin(dataDir)
    await asked(target.url, `update neospace_copy.house set migrations = '["0001-streams"]'`)
    await expectUntouched(to, 1, /begun by another version of NeoSpace/)
  })

  it('COPY-3 into which another copy is under way', async () => {
    const other = new pg.Client({ connectionString: target.url })
    await other.connect()
    await other.query('select pg_advisory_lock(1852141411)')
    await expectUntouched(to, 4, /Another copy into this database is under way/)
    await other.end()
  })

  it.each(['LATIN1', 'SQL_ASCII'])('COPY-3 with texts in %s', async (encoding) => {
    const name = `narrow_${encoding.toLowerCase()}_${process.pid}`
    await asked(target.url, `create database ${name} encoding '${encoding}' template template0 locale 'C'`)
    const url = new URL(target.url)
    url.pathname = `/${name}`
    const seen = await to(url.href)
    expect(seen).toMatchObject({ code: 1, err: expect.stringContaining(`keeps its texts as ${encoding}`) })
    expect(await contentsThere(url.href)).toEqual({})
    await asked(target.url, `drop database ${name} with (force)`)
  })

  it('COPY-3 in which this user may make nothing', async () => {
    const who = `guest_${process.pid}`
    await asked(target.url, `create role ${who} login password 'guest'`)
    const url = new URL(target.url)
    url.username = who
    url.password = 'guest'
    await expectUntouched(() => to(url.href), 1, new RegExp(`${who} may not make tables .* owner to "${who}"`))
    await asked(target.url, `drop role ${who}`)
  })

  it.each([
    ['another password', { password: 'wrong' }, /refuses the name or the password/],
    ['no such database', { pathname: '/nowhere' }, /is not there; make it with "createdb"/],
    ['nobody who answers', { port: '1' }, /does not answer/],
  ])('COPY-3 with %s', async (_, parts, sentence) => {
    const url = Object.assign(new URL(target.url), parts)
    await expectUntouched(() => to(url.href), 1, sentence)
  })

  it('COPY-3 that nobody named, or that is no PostgreSQL', async () => {
    await expectUntouched(() => typed('db copy', dataDir), 2, /--to postgres:\/\/.* or set DATABASE_URL/)
    await expectUntouched(() => typed('db copy --to mysql://x', dataDir), 2, /--to must be an address/)
  })
})

describe('the house', () => {
  it('COPY-3 SCALE-2 with a server on it', async () => {
    using _lock = lockDataDir(dataDir)
    await expectUntouched(to, 4, /Another NeoSpace process holds/)
  }, 30_000)

  it.each([
    ['an older NeoSpace', migrations.slice(0, -1), /older NeoSpace .* "neospace migrate up" first/],
    [
      'a newer NeoSpace',
      [...migrations, { name: '9999-later', up: () => Promise.resolve(), down: () => Promise.resolve() }],
      /newer NeoSpace/,
    ],
  ])('COPY-3 of %s', async (_, known, sentence) => {
    await rm(dataDir, { recursive: true })
    await bareHouse(dataDir, manyLines(3), known)
    await expectUntouched(to, 1, sentence)
  })

  it('COPY-3 that is not there', async () => {
    const seen = await typed(`db copy --to ${target.url}`, join(root, 'nowhere'))
    expect(seen).toMatchObject({ code: 1, err: expect.stringContaining('There is no SQLite house in') })
  })
})
