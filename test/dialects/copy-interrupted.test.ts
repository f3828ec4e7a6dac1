// COPY-2: whatever interrupts a copy, another run goes on where it was and ends in the same house; what is wrong in the end is found by name.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest'
import { freshDatabase } from '#dev-env/postgres'
import { testNeoSpace } from '#dev-env/neospace'
import { bareHouse, manyLines } from './copying/bare-house.ts'
import { asked, contentsHere, contentsThere, schemaThere, withoutEpochs } from './copying/both-sides.ts'
import { copy, typed } from './copying/run-copy.ts'

// Each copies a house two or three times.
vi.setConfig({ testTimeout: 120_000 })

let dataDir: string
let target: Awaited<ReturnType<typeof freshDatabase>>
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neospace-copied-'))
  await bareHouse(dataDir, manyLines(2_600))
  target = await freshDatabase(inject('postgresUrl'))
})
afterEach(async () => {
  await target.drop()
  await rm(dataDir, { recursive: true, force: true })
})

class Unplugged extends Error {}

/** A hand that pulls the plug at the nth word; nobody does at the 0th. */
function unplugging(at: number): { readonly told: Parameters<typeof copy>[2]; readonly words: string[] } {
  const words: string[] = []
  return {
    words,
    told: (word) => {
      words.push('table' in word ? `${word.word} ${word.table}` : word.word)
      if (words.length === at) throw new Unplugged()
    },
  }
}

const file = (): string => join(dataDir, 'neospace.sqlite')

async function expectWhole(): Promise<void> {
  expect(withoutEpochs(await contentsThere(target.url))).toEqual(withoutEpochs(contentsHere(file())))
  const [schemas] = await asked(target.url, `select 1 as one from pg_namespace where nspname = 'neospace_copy'`)
  expect(schemas).toBeUndefined()
}

it('COPY-2 SCALE-2 killed after each few pages, it stores every page once and ends as one that nobody killed', async () => {
  const stored: string[] = []
  const openings: string[] = []
  for (let run = 0; ; run++) {
    const { told, words } = unplugging(5)
    const done = await copy(dataDir, target.url, told).catch((error: unknown) => {
      if (!(error instanceof Unplugged)) throw error
    })
    openings.push(words[0] ?? '')
    stored.push(...words.filter((word) => word.startsWith('stored')))
    // Comparing has more words than five; from there on it is let through.
    if (done || words.some((word) => word.startsWith('compared'))) break
  }
  const last = unplugging(0)
  if (openings.length > 0) await copy(dataDir, target.url, last.told)
  expect(last.words.filter((word) => word.startsWith('stored'))).toEqual([])
  expect(openings[0]).toBe('begins')
  expect(new Set(openings.slice(1))).toEqual(new Set(['goes on']))
  expect(openings.length).toBeGreaterThan(3)
  await expectWhole()

  const other = await freshDatabase(inject('postgresUrl'))
  const whole = unplugging(0)
  await copy(dataDir, other.url, whole.told)
  expect(await schemaThere(target.url)).toEqual(await schemaThere(other.url))
  await other.drop()
  // A run begins with a small page, so there are more of them than in one go, and each holds other rows.
  expect(stored.length).toBeGreaterThanOrEqual(whole.words.filter((word) => word.startsWith('stored')).length)
})

it('COPY-2 unplugged before the first table is made, it goes on', async () => {
  await expect(copy(dataDir, target.url, unplugging(1).told)).rejects.toThrow(Unplugged)
  const second = unplugging(0)
  await copy(dataDir, target.url, second.told)
  expect(second.words[0]).toBe('goes on')
  await expectWhole()
})

const main = new URL('../../server/main.ts', import.meta.url).pathname

function running(): { child: ChildProcess; ended: Promise<number | null>; said: () => string } {
  const child = spawn(process.execPath, [main, 'db', 'copy'], {
    env: {
      PATH: process.env.PATH,
      NEOSPACE_DATA: dataDir,
      DATABASE_URL: target.url,
      NODE_COMPILE_CACHE: new URL('../../node_modules/.cache/neospace-compiled', import.meta.url).pathname,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (piece: Buffer) => void (said += piece.toString()))
  return { child, ended: once(child, 'close').then(() => child.exitCode), said: () => said }
}

/** How many rows of the room are there, or null where the table is not. */
const arrived = (): Promise<number> =>
  asked<{ rows: number }>(target.url, 'select count(*) as rows from entries').then(
    ([found]) => found?.rows ?? 0,
    () => 0,
  )

it('COPY-2 a process that is killed with -9 at any place is gone on with, by another process', async () => {
  for (const enough of [1, 600, 1_500]) {
    const { child, ended } = running()
    while (child.exitCode === null && (await arrived()) < enough);
    child.kill('SIGKILL')
    expect(await ended).toBeNull()
  }
  const { ended, said } = running()
  expect(await ended, said()).toBe(0)
  expect(said()).toContain('Going on with the copy that was begun.')
  await expectWhole()
})

it('COPY-2 a line to PostgreSQL that is lost is one sentence, and another run goes on', async () => {
  let cutting: Promise<unknown> | undefined
  const cut = (): Promise<unknown> =>
    asked(
      target.url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
  await expect(
    copy(dataDir, target.url, ({ word }) => void (word === 'stored' && (cutting ??= cut()))),
  ).rejects.toThrow(/What was copied stays: run the same command again/)
  await cutting
  const second = unplugging(0)
  await copy(dataDir, target.url, second.told)
  expect(second.words[0]).toBe('goes on')
  await expectWhole()
})

it('COPY-2 where the house changed in between, it begins anew', async () => {
  await expect(copy(dataDir, target.url, unplugging(8).told)).rejects.toThrow(Unplugged)
  const database = new DatabaseSync(file())
  database.exec(`update entries set body = 'changed since' where id = 3; delete from settings where key = 'key-3'`)
  // Left in the journal, as by a server that was killed.
  database.exec('pragma wal_checkpoint(passive)')
  database.close()
  const second = unplugging(0)
  await copy(dataDir, target.url, second.told)
  expect(second.words[0]).toBe('begins anew')
  await expectWhole()
})

it.each([
  [
    'a row that is not the same',
    `update entries set body = 'something else' where id = 7`,
    /"entries" \(of 2600 rows one or more are not the same\)/,
  ],
  ['a row that is missing', `delete from settings where key = 'key-7'`, /"settings" \(40 rows in SQLite, 39/],
  [
    'a row that stands there twice and one that is missing',
    `update entries set body = (select body from entries where id = 8), rev = 90000 where id = 9`,
    /"entries"/,
  ],
])('COPY-1 SCALE-2 %s is found by the name of its table, and mended by another run', async (_, harm, sentence) => {
  const second = unplugging(0)
  await expect(
    copy(dataDir, target.url, ({ word }) => {
      if (word === 'compared') throw new Unplugged()
    }),
  ).rejects.toThrow(Unplugged)
  await asked(target.url, harm)
  await expect(copy(dataDir, target.url)).rejects.toThrow(sentence)
  await copy(dataDir, target.url, second.told)
  expect(second.words.filter((word) => word.startsWith('stored')).length).toBeGreaterThan(0)
  await expectWhole()
})

it('COPY-2 no server opens a copy that is not whole, and the doctor names it', async () => {
  await expect(copy(dataDir, target.url, unplugging(9).told)).rejects.toThrow(Unplugged)
  const env = { DATABASE_URL: target.url }
  await expect(testNeoSpace({ dataDir, env })).rejects.toThrow(/not whole yet/)
  expect(await typed('doctor', dataDir, env)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/✗ database: .*not whole yet\. Run "neospace db copy" again/),
  })
  expect(await typed('user list --json', dataDir, env)).toMatchObject({
    code: 1,
    out: expect.stringContaining('UNFINISHED_COPY'),
  })
  await copy(dataDir, target.url)
  await using house = await testNeoSpace({ dataDir, env })
  expect(house.house.ctx.db.dialect).toBe('postgres')
})
