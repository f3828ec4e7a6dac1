// Where backups are kept and what they are called.
import { existsSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { BackupError, type Manifest, readManifest } from './manifest.ts'

const ending = '.neospace-backup'

/** What a half-made backup is called; whatever bears this name when a new one begins was interrupted. */
export const partialPrefix = '.partial-'

/** The folder of a house's backups. */
export const backupsDir = (dataDir: string): string => join(dataDir, 'backups')

/** A free name for a backup made at this instant, such as `2026-11-24T11-05-56Z.neospace-backup`. */
export function freeName(dataDir: string, now: number): string {
  const time = `${new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')}Z`
  for (let count = 1; ; count += 1) {
    const name = `${time}${count === 1 ? '' : `-${count}`}${ending}`
    if (!existsSync(join(backupsDir(dataDir), name))) return name
  }
}

/** A backup in the list; `manifest` is null when it cannot be read. */
export interface ListedBackup {
  readonly name: string
  readonly path: string
  readonly manifest: Manifest | null
}

// By their letters, the second of one second would come before the first: “-” is less than the “.” of the ending.
const inTime = new Intl.Collator('en', { numeric: true })
const stemOf = (name: string): string => name.slice(0, -ending.length)

/** The backups of a house, the newest first. */
export function listBackups(dataDir: string): readonly ListedBackup[] {
  const folder = backupsDir(dataDir)
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith(partialPrefix))
  return names
    .sort((a, b) => inTime.compare(stemOf(b), stemOf(a)))
    .map((name) => ({ name, path: join(folder, name), manifest: manifestOrNull(join(folder, name)) }))
}

function manifestOrNull(path: string): Manifest | null {
  try {
    return readManifest(path)
  } catch {
    return null
  }
}

/** The folder that somebody means by a backup's name, by a path, or by `latest`. Throws `BackupError` if there is none. */
export function findBackup(dataDir: string, wanted: string, cwd: string): string {
  const [newest] = listBackups(dataDir)
  if (wanted === 'latest') {
    if (!newest)
      throw new BackupError(`There is no backup in ${backupsDir(dataDir)} yet; "neospace backup create" makes one.`)
    return newest.path
  }
  const named = [wanted, `${wanted}${ending}`]
    .filter((name) => basename(name) === name)
    .map((name) => join(backupsDir(dataDir), name))
  const found = [...named, resolve(cwd, wanted)].find((path) => existsSync(join(path, 'manifest.json')))
  if (found === undefined)
    throw new BackupError(`There is no backup called ${wanted}; "neospace backup list" shows what there is.`)
  return found
}
