// OPS-6: on either database a backup is one SQLite file of the same rows, and can be restored into either.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBackup } from '#bedrock/backup/create-backup'
import { restoreBackup } from '#bedrock/backup/restore-backup'
import { verifyBackup } from '#bedrock/backup/verify-backup'
import { systemClock, systemRandom } from '#bedrock/clock'
import { migrateUp } from '#bedrock/db/migrator'
import { openDatabase } from '#bedrock/db/open-database'
import { forgetKeys } from '#slices/accounts/index'
import { testDatabase } from '#dev-env/test-database'
import { type Config, loadConfig } from '#server/config/config'

let root: string
let drops: (() => Promise<void>)[]
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'neospace-backup-'))
  drops = []
})
afterEach(async () => {
  for (const drop of drops) await drop()
  rmSync(root, { recursive: true, force: true })
})

const open = (config: Config) => openDatabase(config, systemClock)

async function configOf(name: string, onSqlite = false): Promise<Config> {
  const { env, drop } = onSqlite ? { env: {}, drop: () => Promise.resolve() } : await testDatabase()
  drops.push(drop)
  return loadConfig({ cwd: root, env: { NEOSPACE_DATA: name, ...env } }).config
}

test.each([
  ['the same kind of database', false],
  ['SQLite', true],
])('OPS-6 rows, ids and their counters survive a restore into %s; epochs are new', async (_, onSqlite) => {
  const config = await configOf('house')
  mkdirSync(config.dataDir, { mode: 0o700 })
  const text = (index: number) => `text ${index} ü🐱 \\ "`
  let path: string
  {
    await using db = open(config)
    await migrateUp(db, () => Promise.resolve())
    await db.maintenance
      .insertInto('streams')
      .values({ kind: 'room', rev: 0, epoch: 'epoch-of-old', created_at: 1 })
      .execute()
    // More rows than one page of the copy, and the newest ones gone again: their ids must not come back.
    const rows = Array.from({ length: 1_203 }, (_row, index) => ({
      stream_id: 1,
      rev: index + 1,
      body: text(index + 1),
      author_name: index % 2 ? null : 'ada',
      created_at: index,
    }))
    for (let from = 0; from < rows.length; from += 400)
      await db.maintenance
        .insertInto('entries')
        .values(rows.slice(from, from + 400))
        .execute()
    await db.maintenance.deleteFrom('entries').where('id', '>', 1_200).execute()
    const made = await createBackup({ config, db, clock: systemClock }, 'by hand')
    expect(made.manifest).toMatchObject({ source: db.dialect, counts: { streams: 1, entries: 1_200 } })
    path = made.path
  }
  expect(await verifyBackup(path)).toMatchObject({ good: true, problems: [] })

  const target = await configOf('other', onSqlite)
  await restoreBackup({ config: target, clock: systemClock, random: systemRandom, forgetKeys }, path)
  await using db = open(target)
  const [first, last] = await db.maintenance
    .selectFrom('entries')
    .select(['id', 'rev', 'body', 'author_name'])
    .where('id', 'in', [1, 1_200])
    .orderBy('id')
    .execute()
  expect({ ...first }).toEqual({ id: 1, rev: 1, body: text(1), author_name: 'ada' })
  expect({ ...last }).toEqual({ id: 1_200, rev: 1_200, body: text(1_200), author_name: null })
  const { epoch } = await db.maintenance.selectFrom('streams').select('epoch').executeTakeFirstOrThrow()
  expect(epoch).not.toBe('epoch-of-old')
  const { id } = await db.maintenance
    .insertInto('entries')
    .values({ stream_id: 1, rev: 5_000, body: 'new', created_at: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  expect(id).toBe(1_204)
})
