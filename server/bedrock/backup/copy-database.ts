// Copies a house's database into one SQLite file, from wherever it is kept.
import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import type { AppContext } from '#server/context'
import { copyPostgres } from './copy-postgres.ts'
import type { Inspection } from './inspect-copy.ts'
import { BackupError } from './manifest.ts'
import { offLoop } from './off-loop.ts'

/** Makes the file and answers with what is in it; throws `BackupError` where there is not enough room for it in `folder`. */
export async function copyDatabase(
  { config, db, clock }: Pick<AppContext, 'config' | 'db' | 'clock'>,
  folder: string,
  file: string,
): Promise<Inspection> {
  if (config.database.kind === 'postgres') return await copyPostgres(db, clock, file)
  await needSpace(folder, config.database.file)
  return await offLoop({ do: 'copy', from: config.database.file, to: file })
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
