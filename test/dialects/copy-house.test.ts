// SCALE-2: a house that was copied from SQLite to PostgreSQL is the same house.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { migrateUp } from '#bedrock/db/migrator'
import { openPostgres } from '#bedrock/db/postgres'
import { unwatched } from '#bedrock/db/database'
import { systemClock } from '#bedrock/clock'
import { freshDatabase } from '#dev-env/postgres'
import { testNeoSpace } from '#dev-env/neospace'
import { type Contents, contentsHere, contentsThere, schemaThere, withoutEpochs } from './copying/both-sides.ts'
import { type Furnished, furnished, lookAround, whoseSession } from './copying/furnished.ts'
import { type Ran, typed } from './copying/run-copy.ts'

let dataDir: string
let source: Furnished
let target: Awaited<ReturnType<typeof freshDatabase>>
let before: Contents
let ran: Ran
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-copied-'))
  source = await furnished(dataDir)
  before = contentsHere(join(dataDir, 'neospace.sqlite'))
  target = await freshDatabase(inject('postgresUrl'))
  ran = await typed(`db copy --to ${target.url}`, dataDir)
}, 120_000)
afterAll(async () => {
  await target.drop()
  await rm(dataDir, { recursive: true, force: true })
})

it('SCALE-2 COPY-1 every row of every table is on the other side, and what was copied is as it was', async () => {
  expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('Copying into an empty database.') })
  const there = await contentsThere(target.url)
  expect(Object.keys(there)).toEqual(Object.keys(before))
  expect(withoutEpochs(there)).toEqual(withoutEpochs(before))
  expect(contentsHere(join(dataDir, 'neospace.sqlite'))).toEqual(before)
})

it('LOG-6 SCALE-2 every clock has a new epoch', async () => {
  const there = await contentsThere(target.url)
  const epochs = ({ streams = [] }: Contents) => streams.map((row) => /\["epoch","([^"]+)"\]/.exec(row)?.[1])
  expect(epochs(there).length).toBeGreaterThan(3)
  expect(epochs(before).filter((epoch) => epochs(there).includes(epoch))).toEqual([])
})

it('SCALE-2 COPY-1 its schema is that of a house that was begun on PostgreSQL, with nothing left of the copying', async () => {
  const fresh = await freshDatabase(inject('postgresUrl'))
  {
    await using db = openPostgres(fresh.url, systemClock, unwatched)
    await migrateUp(db, () => Promise.resolve())
  }
  expect(await schemaThere(target.url)).toEqual(await schemaThere(fresh.url))
  await fresh.drop()
})

it('SCALE-2 it says what to do next, and that nothing is copied over it', async () => {
  expect(ran.out).toMatch(/^Copied \d+ rows in \d+ tables, .* equal on both sides\.\nNext: set DATABASE_URL .*start\./)
  const again = await typed(`db copy --json`, dataDir, { DATABASE_URL: target.url })
  expect(again.code).toBe(1)
  expect(JSON.parse(again.out)).toMatchObject({
    ok: false,
    code: 'COPY',
    error: expect.stringContaining('holds a house already'),
  })
})

it('SCALE-2 COPY-1 whoever comes back finds the same house, and what is said goes on where it was', async () => {
  await using house = await testNeoSpace({ dataDir, env: { DATABASE_URL: target.url } })
  expect(house.house.ctx.db.dialect).toBe('postgres')
  expect(await whoseSession(house, source.cookies)).toBe('kim-who-moves')
  expect(await lookAround(house, source)).toEqual(source.told)
  expect(source.told).toMatchObject({
    history: { messages: expect.arrayContaining([expect.objectContaining({ content: 'the last word on SQLite' })]) },
    edits: { items: [expect.objectContaining({ content: expect.stringContaining('first wording') })] },
    whispers: expect.arrayContaining([expect.objectContaining({ content: 'whispered in a box' })]),
    found: [{ items: [expect.anything()] }, { items: [expect.anything()] }, { items: expect.anything() }],
  })
  const max = await house.person('max-who-came-after')
  await max.join('general')
  const { message } = await max.say('general', 'the first word on PostgreSQL')
  expect(message).toMatchObject({ id: source.newest.id + 1, rev: source.newest.rev + 1 })
})

it('SCALE-2 the doctor is content with it', async () => {
  const seen = await typed('doctor', dataDir, { DATABASE_URL: target.url, NEOSPACE_MIN_FREE_MB: '1' })
  expect(seen).toMatchObject({ code: 0, out: expect.stringContaining('✓ database: PostgreSQL answers.') })
})
