// Makes a backup beside whatever the house is doing: a consistent copy, checked, with a manifest, under its name only once it is whole and on the disk.
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AppContext } from '#server/context'
import { backupsDir, freeName, partialPrefix } from './backup-folder.ts'
import { backUpMedia } from './back-up-media.ts'
import { copyDatabase } from './copy-database.ts'
import { BackupError, databaseName, type Manifest } from './manifest.ts'
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
    const inspection = await copyDatabase({ config, db, clock }, folder, file)
    if (inspection.faults.length > 0)
      throw new BackupError(
        `The database is damaged, so no backup was kept: ${inspection.faults.join(' ')} Run "neospace doctor".`,
      )
    chmodSync(file, 0o600)
    const media = await backUpMedia(config.filesDir, file, partial)
    const manifest: Manifest = {
      format: 'neospace-backup',
      format_version: 1,
      created_at: new Date(now).toISOString(),
      reason,
      version: config.version,
      source: db.dialect,
      migrations: [...inspection.migrations],
      counts: { ...inspection.counts },
      files: [{ name: databaseName, bytes: inspection.bytes, sha256: inspection.sha256 }, ...media.files],
      ...(media.files.length > 0 ? { media: { pieces: media.pieces, bytes: media.bytes } } : {}),
      secrets: false,
    }
    writeFileSync(join(partial, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
    const written = [file, ...media.files.map(({ name: each }) => join(partial, each)), join(partial, 'manifest.json')]
    for (const path of [...written, partial]) flush(path)
    renameSync(partial, join(folder, name))
    flush(folder)
    return { name, path: join(folder, name), manifest }
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}
