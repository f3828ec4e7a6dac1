// OPS-6: a backup is whole, checked and private; what is not whole leaves nothing behind; restoring proves the copy first and renews every clock.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadConfig } from '#server/config/config'
import { migrations } from '#server/schema/migrations/index'
import { systemClock, systemRandom } from '../clock.ts'
import { type Database, unwatched } from '../db/database.ts'
import { migrateUp } from '../db/migrator.ts'
import { openSqlite } from '../db/sqlite.ts'
import { backupsDir, findBackup, listBackups } from './backup-folder.ts'
import { createBackup, snapshotBeforeMigrating } from './create-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { verifyBackup } from './verify-backup.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'neospace-backup-'))))
afterEach(() => rmSync(root, { recursive: true, force: true }))

const configOf = (name: string) => loadConfig({ env: { NEOSPACE_DATA: join(root, name) }, cwd: root }).config
const fileOf = (name: string) => join(root, name, 'neospace.sqlite')

async function house(
  name = 'house',
  known = migrations,
): Promise<{ config: ReturnType<typeof configOf>; db: Database; clock: typeof systemClock } & AsyncDisposable> {
  const config = configOf(name)
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  const db = openSqlite(fileOf(name), systemClock, unwatched)
  await migrateUp(db, () => Promise.resolve(), known)
  await db.maintenance
    .insertInto('streams')
    .values([1, 2].map((id) => ({ id, kind: 'room', rev: 3, epoch: 'epoch-of-old', created_at: 1 })))
    .execute()
  return { config, db, clock: systemClock, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() }
}

const epochs = (file: string) => {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database
    .prepare('select epoch from streams order by id')
    .all()
    .map((row) => String(row['epoch']))
  database.close()
  return rows
}

describe('making one', () => {
  test('OPS-6 it is consistent, described, good and this user’s alone, and is made beside a writer', async () => {
    await using open = await house()
    const { name, path, manifest } = await createBackup(open, 'by hand')
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.neospace-backup$/)
    expect(manifest).toMatchObject({
      reason: 'by hand',
      source: 'sqlite',
      secrets: false,
      migrations: migrations.map((one) => one.name),
      counts: { streams: 2, entries: 0 },
    })
    expect(await verifyBackup(path)).toMatchObject({ good: true, problems: [] })
    expect(
      [path, join(path, 'database.sqlite'), join(path, 'manifest.json')].map((file) => statSync(file).mode & 0o777),
    ).toEqual([0o700, 0o600, 0o600])
    expect(readdirSync(path).toSorted()).toEqual(['database.sqlite', 'manifest.json'])
    expect(listBackups(open.config.dataDir).map((one) => one.name)).toEqual([name])
  })

  test('OPS-6 two asked for at once are both whole and have names of their own', async () => {
    await using open = await house()
    const made = await Promise.all([createBackup(open, 'one'), createBackup(open, 'two')])
    expect(new Set(made.map((one) => one.name)).size).toBe(2)
    for (const one of made) expect(await verifyBackup(one.path)).toMatchObject({ good: true })
  })

  test('OPS-6 the newest is first also among many of one second', async () => {
    await using open = await house()
    const folder = backupsDir(open.config.dataDir)
    const stems = ['09Z-2', '10Z', '10Z-2', '10Z-10', '11Z'].map((end) => `2026-01-01T00-00-${end}`)
    for (const stem of stems) mkdirSync(join(folder, `${stem}.neospace-backup`), { recursive: true })
    expect(listBackups(open.config.dataDir).map((one) => one.name.split('.')[0])).toEqual(stems.toReversed())
  })

  test('OPS-6 what an interrupted one left is not listed and is swept by the next', async () => {
    await using open = await house()
    const half = join(backupsDir(open.config.dataDir), '.partial-2026-01-01T00-00-00Z.neospace-backup')
    mkdirSync(half, { recursive: true })
    writeFileSync(join(half, 'database.sqlite'), 'half')
    expect(listBackups(open.config.dataDir)).toEqual([])
    await createBackup(open, 'by hand')
    expect(existsSync(half)).toBe(false)
  })

  test('LAW-4 deleted text is not in a backup made after its deletion, not even in free pages', async () => {
    await using open = await house()
    const canary = 'CANARY-deleted-text'
    await open.db.maintenance
      .insertInto('entries')
      .values({ stream_id: 1, rev: 4, body: canary, created_at: 1 })
      .execute()
    const { path } = await createBackup(open, 'before')
    expect(readFileSync(join(path, 'database.sqlite')).includes(canary)).toBe(true)
    await open.db.maintenance.updateTable('entries').set({ body: null }).execute()
    const after = await createBackup(open, 'after')
    expect(readFileSync(join(after.path, 'database.sqlite')).includes(canary)).toBe(false)
  })

  test('OPS-6 a damaged database gives a sentence and leaves nothing', async () => {
    const open = await house()
    await open.db.maintenance
      .insertInto('settings')
      .values(Array.from({ length: 500 }, (_, index) => ({ key: `k${index}`, value: 'v'.repeat(200) })))
      .execute()
    await open[Symbol.asyncDispose]()
    const bytes = readFileSync(fileOf('house'))
    bytes.fill(0xff, 4_096 * 40, 4_096 * 60)
    writeFileSync(fileOf('house'), bytes)
    await expect(createBackup(open, 'by hand')).rejects.toThrow(/neospace doctor/)
    expect(readdirSync(backupsDir(open.config.dataDir))).toEqual([])
  })

  test('OPS-5 a snapshot is taken before migrations change data, with the old schema', async () => {
    await using open = await house('old', migrations.slice(0, 2))
    await migrateUp(open.db, () => snapshotBeforeMigrating(open.config, open.clock)(open.db))
    const [made] = listBackups(open.config.dataDir)
    expect(made?.manifest).toMatchObject({
      reason: 'before migrating',
      migrations: migrations.slice(0, 2).map((one) => one.name),
    })
  })
})

describe('verifying one', () => {
  async function made() {
    await using open = await house()
    return (await createBackup(open, 'by hand')).path
  }

  test('OPS-6 one changed byte is noticed', async () => {
    const path = await made()
    const bytes = readFileSync(join(path, 'database.sqlite'))
    bytes[bytes.length - 10] = (bytes[bytes.length - 10] ?? 0) ^ 1
    writeFileSync(join(path, 'database.sqlite'), bytes)
    expect((await verifyBackup(path)).problems.join(' ')).toMatch(/SHA-256 differs/)
  })

  test('OPS-6 a short, absent or foreign file is noticed', async () => {
    const path = await made()
    const bytes = readFileSync(join(path, 'database.sqlite'))
    writeFileSync(join(path, 'database.sqlite'), bytes.subarray(0, 5_000))
    expect((await verifyBackup(path)).problems.join(' ')).toMatch(/should have/)
    writeFileSync(join(path, 'database.sqlite'), 'no database')
    expect((await verifyBackup(path)).problems.join(' ')).toMatch(/cannot read/)
    rmSync(join(path, 'database.sqlite'))
    expect((await verifyBackup(path)).problems).toEqual(['database.sqlite is missing.'])
    writeFileSync(join(path, 'manifest.json'), '{}')
    await expect(verifyBackup(path)).rejects.toThrow(/manifest of a kind/)
  })

  test('OPS-6 one from a newer NeoSpace says so', async () => {
    await using open = await house('newer', [
      ...migrations,
      { name: '9999-later', up: () => Promise.resolve(), down: () => Promise.resolve() },
    ])
    await expect(createBackup(open, 'by hand')).resolves.toMatchObject({
      manifest: { migrations: expect.arrayContaining(['9999-later']) },
    })
    expect((await verifyBackup(findBackup(open.config.dataDir, 'latest', root))).problems.join(' ')).toMatch(
      /newer NeoSpace/,
    )
  })
})

describe('restoring one', () => {
  const restoring = (name: string) => ({
    config: configOf(name),
    clock: systemClock,
    random: systemRandom,
    forgetKeys: () => Promise.resolve(),
  })

  test('OPS-6 into an empty folder: the rows are there and every epoch is new', async () => {
    const open = await house()
    const { path } = await createBackup(open, 'by hand')
    await open[Symbol.asyncDispose]()
    expect(await restoreBackup(restoring('other'), path)).toMatchObject({ saved: null })
    const [first, second] = epochs(fileOf('other'))
    expect([first, second]).not.toContain('epoch-of-old')
    expect(first).not.toBe(second)
    expect(first?.length).toBeGreaterThanOrEqual(8)
    expect(epochs(join(path, 'database.sqlite'))).toEqual(['epoch-of-old', 'epoch-of-old'])
    expect(statSync(fileOf('other')).mode & 0o777).toBe(0o600)
  })

  test('OPS-6 over present data: what was there is saved first and can be restored in turn', async () => {
    const open = await house()
    const { path } = await createBackup(open, 'by hand')
    await open.db.maintenance.insertInto('settings').values({ key: 'later', value: '1' }).execute()
    await open[Symbol.asyncDispose]()
    const { saved } = await restoreBackup(restoring('house'), path)
    expect(saved?.manifest).toMatchObject({ reason: 'before restoring', counts: { settings: 1 } })
    const keys = () => {
      const database = new DatabaseSync(fileOf('house'), { readOnly: true })
      const rows = database.prepare('select key from settings').all()
      database.close()
      return rows.length
    }
    expect(keys()).toBe(0)
    await restoreBackup(restoring('house'), saved?.path ?? '')
    expect(keys()).toBe(1)
  })

  test('OPS-6 a bad one changes nothing', async () => {
    const open = await house()
    const { path } = await createBackup(open, 'by hand')
    await open[Symbol.asyncDispose]()
    chmodSync(join(path, 'database.sqlite'), 0o600)
    writeFileSync(join(path, 'database.sqlite'), 'x')
    const before = readFileSync(fileOf('house'))
    await expect(restoreBackup(restoring('house'), path)).rejects.toThrow(/nothing was changed/)
    expect(readFileSync(fileOf('house')).equals(before)).toBe(true)
    expect(readdirSync(join(root, 'house')).toSorted()).toEqual(['backups', 'neospace.sqlite'])
  })

  test('OPS-6 a name that is none is answered with what to do', () => {
    expect(() => findBackup(join(root, 'house'), 'latest', root)).toThrow(/backup create/)
    expect(() => findBackup(join(root, 'house'), '../../etc', root)).toThrow(/backup list/)
  })
})
