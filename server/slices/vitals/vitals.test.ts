// The house's figures on a real house.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getVitals } from '#contract/vitals'
import { createBackup } from '#bedrock/backup/create-backup'
import { createTimetable } from '#bedrock/keeping/timetable'
import { fakeClock } from '#dev-env/fakes/clock'
import { type TestNeoSpace, testNeoSpace } from '#dev-env/neospace'
import type { Person } from '#dev-env/person'
import { onceASecond } from './parts/once-a-second.ts'
import { commitOf } from './prepare/commit-of.ts'

const clock = fakeClock()
let house: TestNeoSpace
let ada: Person
beforeAll(async () => {
  house = await testNeoSpace({ clock })
  ada = await house.person('ada', 'owner')
})
afterAll(() => house[Symbol.asyncDispose]())

/** What somebody is told who comes after the answer of the last second. */
async function look() {
  clock.advance(1_000)
  return await ada.visitor.request(getVitals, {})
}

/** What the files of the database take; null where it is PostgreSQL. */
function sizesOnDisk(): { readonly database: number; readonly wal: number } | null {
  const { database } = house.house.ctx.config
  if (database.kind !== 'sqlite') return null
  return { database: statSync(database.file).size, wal: statSync(`${database.file}-wal`).size }
}

it('OPEN-1.2 the figures are those of this house, and what it does not know is null', async () => {
  const before = sizesOnDisk()
  const vitals = await look()
  const after = sizesOnDisk()
  const { config, db } = house.house.ctx
  expect(vitals).toMatchObject({ version: config.version, database: db.dialect, backup: null, mode: 'normal' })
  expect(vitals.database_bytes).toBeGreaterThanOrEqual(before?.database ?? 4_096)
  expect(vitals.database_bytes).toBeLessThanOrEqual(after?.database ?? Number.MAX_SAFE_INTEGER)
  if (!before || !after) expect(vitals.wal_bytes).toBeNull()
  else {
    expect(vitals.wal_bytes).toBeGreaterThanOrEqual(before.wal)
    expect(vitals.wal_bytes).toBeLessThanOrEqual(after.wal)
  }
  expect(vitals.heap_bytes).toBeLessThanOrEqual(vitals.resident_bytes)
  expect(vitals.checks.map(({ name, ok }) => [name, ok])).toEqual([
    ['serving', true],
    ['database', true],
    ['migrations', true],
    ['disk', true],
  ])
})

it('OPEN-1.3 every keeper is in the timetable, and comes again', async () => {
  const { keepers, at } = await look()
  const named = house.house.slices.flatMap((slice) => slice.keepers ?? []).map(({ name }) => name)
  expect(named.length).toBeGreaterThan(5)
  expect(keepers.map(({ name }) => name)).toEqual(expect.arrayContaining(named))
  for (const { last_at } of keepers) expect(last_at === null || last_at <= at).toBe(true)
})

it('OPEN-1.3 two keepers of one name would be one row, so the house does not start with them', () => {
  const times = createTimetable(clock)
  times.enter('sweep', 1_000)
  expect(() => times.enter('sweep', 2_000)).toThrow('Two keepers are called "sweep"')
  expect(times.list()).toHaveLength(1)
})

it('OPEN-1.3 a round is told as it went, also where it is still going', () => {
  const now = fakeClock()
  const times = createTimetable(now)
  times.enter('sweep', 1_000)
  const first = now.now()
  expect(times.list()).toEqual([
    { name: 'sweep', everyMs: 1_000, lastAt: null, tookMs: null, outcome: null, nextAt: first + 1_000 },
  ])
  now.advance(1_000)
  const ended = times.begin('sweep')
  now.advance(30)
  expect(times.list()[0]).toMatchObject({ lastAt: null, nextAt: first + 2_000 })
  ended('failed')
  expect(times.list()[0]).toMatchObject({ lastAt: first + 1_000, tookMs: 30, outcome: 'failed' })
})

it('OPEN-1.5 a limit that was met is told by its name', async () => {
  const caller = { person: null, address: '192.0.2.7' }
  while ((await house.house.ctx.limiter.count('sign_in', caller)).waitMs === null);
  const told = await look()
  expect(told.limits_met).toEqual([{ name: 'sign_in', met: 1 }])
  expect(JSON.stringify(told)).not.toContain('192.0.2.7')
})

it('OPEN-1.2 the newest backup is told as its own manifest says it', async () => {
  await createBackup(house.house.ctx, 'by hand')
  const { backup } = await look()
  expect(backup).toMatchObject({ reason: 'by hand', version: house.house.ctx.config.version })
  expect(backup?.database_bytes).toBeGreaterThan(4_096)
})

it('OPEN-1.2 nothing in it is anybody’s: no name, no text, no address', async () => {
  const canary = 'CANARY-of-somebody'
  const bob = await house.person('canary-bob')
  await bob.join('general')
  await bob.say('general', canary)
  house.house.ctx.record.slowQueries.note(`select * from people where username = '${canary}'`, 500)
  const told = JSON.stringify(await look())
  expect(told).toContain('username = ?')
  for (const secret of [canary, 'canary-bob', '127.0.0.1', '::1', house.house.ctx.config.dataDir])
    expect(told).not.toContain(secret)
})

it('OPEN-1.2 whoever asks within a second joins one look, and a look that failed answers nobody else', async () => {
  let looks = 0
  const now = fakeClock()
  const ask = onceASecond(now, () => (++looks === 2 ? Promise.reject(new Error('no')) : Promise.resolve(looks)))
  expect([await ask(), await ask()]).toEqual([1, 1])
  now.advance(1_000)
  await expect(ask()).rejects.toThrow('no')
  expect(await ask()).toBe(3)
})

it('OPEN-1.2 the commit is read from the repository, loose or packed, and is null without one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'neospace-commit-'))
  const at = pathToFileURL(`${folder}/`)
  const hash = 'a'.repeat(40)
  try {
    expect(await commitOf(at)).toBeNull()
    mkdirSync(join(folder, '.git/refs/heads'), { recursive: true })
    writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/main\n')
    expect(await commitOf(at)).toBeNull()
    writeFileSync(
      join(folder, '.git/packed-refs'),
      `# pack-refs\n${'b'.repeat(40)} refs/heads/other\n${hash} refs/heads/main\n`,
    )
    expect(await commitOf(at)).toBe(hash)
    writeFileSync(join(folder, '.git/refs/heads/main'), `${'c'.repeat(40)}\n`)
    expect(await commitOf(at)).toBe('c'.repeat(40))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
