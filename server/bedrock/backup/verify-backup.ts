// Proves that a backup can be restored: its files are those that were written, the database in it is sound, and this program understands its schema.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { migrations } from '#server/schema/migrations/index'
import { digestOf, mediaListName } from './media-list.ts'
import { databaseName, type Manifest, readManifest } from './manifest.ts'
import { offLoop } from './off-loop.ts'

/** The outcome; `problems` is empty when the backup is good. */
export interface VerifiedBackup {
  readonly path: string
  readonly good: boolean
  readonly problems: readonly string[]
  readonly manifest: Manifest
}

/** Checks a backup's folder; throws `BackupError` only when it has no readable manifest. */
export async function verifyBackup(path: string): Promise<VerifiedBackup> {
  const manifest = readManifest(path)
  const problems = [...(await problemsOf(path, manifest)), ...(await mediaProblems(path, manifest))]
  return { path, good: problems.length === 0, problems, manifest }
}

async function problemsOf(path: string, manifest: Manifest): Promise<readonly string[]> {
  const listed = manifest.files.find((file) => file.name === databaseName)
  const file = join(path, databaseName)
  if (!listed || !existsSync(file)) return [`${databaseName} is missing.`]
  const found = await offLoop({ do: 'inspect', file })
  const problems: string[] = []
  if (found.bytes !== listed.bytes)
    problems.push(`${databaseName} has ${found.bytes} bytes and should have ${listed.bytes}.`)
  if (found.sha256 !== listed.sha256)
    problems.push(`${databaseName} is not the file that was written: its SHA-256 differs.`)
  problems.push(...found.faults)
  if (found.faults.length === 0 && !isDeepStrictEqual(found.counts, manifest.counts))
    problems.push('The numbers of rows differ from the manifest.')
  const known = new Set(migrations.map((migration) => migration.name))
  const newer = found.migrations.filter((name) => !known.has(name))
  if (newer.length > 0)
    problems.push(
      `It was made by a newer NeoSpace (${manifest.version}, with ${newer.join(', ')}); restore it with that version.`,
    )
  return problems
}

/** The list is the one that was written, and each piece is the one that the list names. */
async function mediaProblems(path: string, manifest: Manifest): Promise<readonly string[]> {
  const listed = manifest.files.find((file) => file.name === mediaListName)
  if (!listed) return []
  const list = join(path, mediaListName)
  if (!existsSync(list)) return [`${mediaListName} is missing.`]
  if ((await digestOf(list)).sha256 !== listed.sha256)
    return [`${mediaListName} is not the file that was written: its SHA-256 differs.`]
  return (await offLoop({ do: 'inspect media', backup: path })).faults
}
