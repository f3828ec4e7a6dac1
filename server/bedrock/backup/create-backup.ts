// Makes a backup beside whatever the house is doing: a consistent copy, checked, with a manifest, under its name only once it is whole and on the disk.
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { AppContext } from '#server/context'
import { backupsDir, freeName, partialPrefix } from './backup-folder.ts'
import { copyPostgres } from './copy-postgres.ts'
import { BackupError, databaseName, type Manifest } from './manifest.ts'
import { offLoop } from './off-loop.ts'
import { flush } from './on-disk.ts'

/** What making a backup needs of the house. */
export type BackupContext = Pick<AppContext, 'config' | 'db' | 'clock'>

/** A finished backup. */
export interface MadeBackup {
  readonly name: string
  readonly path: string
  readonly manifest: Manifest
}

let last: Promise<unknown> = Promise.resolve()

/** Makes one backup at a time; throws `BackupError` when the disk is full or the copy is not sound, and then leaves nothing behind. */
export function createBackup(ctx: BackupContext, reason: string): Promise<MadeBackup> {
  const turn = last.then(() => make(ctx, reason))
  last = turn.catch(() => {})
  return turn
}

/** The safety copy that is taken before migrations change data; hand it to whoever opens the house. */
export const snapshotBeforeMigrating =
  (config: BackupContext['config'], clock: BackupContext['clock']) =>
  async (db: BackupContext['db']): Promise<void> =>
    void (await createBackup({ config, db, clock }, 'before migrating'))

async function make({ config, db, clock }: BackupContext, reason: string): Promise<MadeBackup> {
  const folder = backupsDir(config.dataDir)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(partialPrefix)))
    rmSync(join(folder, name), { recursive: true, force: true })
  const now = clock.now()
  const name = freeName(config.dataDir, now)
  const partial = join(folder, `${partialPrefix}${name}`)
  mkdirSync(partial, { mode: 0o700 })
  try {
    const file = join(partial, databaseName)
    if (config.database.kind === 'sqlite') await needSpace(folder, config.database.file)
    const inspection =
      config.database.kind === 'sqlite'
        ? await offLoop({ do: 'copy', from: config.database.file, to: file })
        : await copyPostgres(db, clock, file)
    if (inspection.faults.length > 0)
      throw new BackupError(
        `The database is damaged, so no backup was kept: ${inspection.faults.join(' ')} Run "neospace doctor".`,
      )
    chmodSync(file, 0o600)
    const manifest: Manifest = {
      format: 'neospace-backup',
      format_version: 1,
      created_at: new Date(now).toISOString(),
      reason,
      version: config.version,
      source: db.dialect,
      migrations: [...inspection.migrations],
      counts: { ...inspection.counts },
      files: [{ name: databaseName, bytes: inspection.bytes, sha256: inspection.sha256 }],
      secrets: false,
    }
    writeFileSync(join(partial, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    for (const path of [file, join(partial, 'manifest.json'), partial]) flush(path)
    renameSync(partial, join(folder, name))
    flush(folder)
    return { name, path: join(folder, name), manifest }
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}

async function needSpace(folder: string, source: string): Promise<void> {
  if (!existsSync(source))
    throw new BackupError(`There is no database at ${source} yet, so there is nothing to back up.`)
  const { bavail, bsize } = await statfs(folder)
  const needed = statSync(source).size
  if (bavail * bsize < needed)
    throw new BackupError(
      `A backup needs ${Math.ceil(needed / 1_048_576)} MiB and ${Math.floor((bavail * bsize) / 1_048_576)} MiB are free in ${folder}; free some space and try again.`,
    )
}
