// Copies the bytes of every file that a copied database knows, and checks such a copy. Slow on large houses; runs in a worker.
import { constants, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from '../db/sqlite-driver.ts'
import { tableNames } from './inspect-copy.ts'
import {
  digestOf,
  type ListedPiece,
  mediaFolder,
  mediaListName,
  piecePath,
  readMediaList,
  writtenList,
} from './media-list.ts'
import { flush } from './on-disk.ts'

/** What was copied, or found. */
export interface MediaInspection {
  readonly pieces: number
  /** Of all pieces together. */
  readonly bytes: number
  /** One sentence for each thing that is wrong. */
  readonly faults: readonly string[]
}

const mostFaults = 20

/** Copies into the backup's folder what its database knows. What was taken away since the database was copied is not there any more, and not in the list. */
export async function copyMedia(database: string, from: string, backup: string): Promise<MediaInspection> {
  const listed: ListedPiece[] = []
  for (const name of await knownPieces(database)) {
    const source = piecePath(from, name)
    if (!existsSync(source)) continue
    const target = piecePath(join(backup, mediaFolder), name)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    // Shares the blocks where the disk can; they part as soon as one of the two is written.
    copyFileSync(source, target, constants.COPYFILE_FICLONE)
    flush(target)
    listed.push({ ...(await digestOf(target)), name })
  }
  if (listed.length > 0) writeFileSync(join(backup, mediaListName), writtenList(listed), { mode: 0o600 })
  return { pieces: listed.length, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0), faults: [] }
}

/** Reads every piece of a backup through. */
export async function inspectMedia(backup: string): Promise<MediaInspection> {
  const listed = readMediaList(backup)
  const faults: string[] = []
  for (const { name, bytes, sha256 } of listed) {
    const path = piecePath(join(backup, mediaFolder), name)
    const found = existsSync(path) ? await digestOf(path) : null
    if (!found) faults.push(`${name} is missing.`)
    else if (found.sha256 !== sha256 || found.bytes !== bytes)
      faults.push(`${name} is not the file that was written: its SHA-256 differs.`)
    if (faults.length >= mostFaults) break
  }
  return { pieces: listed.length, bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0), faults }
}

/** The pieces of all finished files; none where the schema is older than files. */
async function knownPieces(database: string): Promise<readonly string[]> {
  const opened = new DatabaseSync(database, { readOnly: true })
  try {
    const db = new Kysely<unknown>({ dialect: sqliteDialect(opened) })
    if (!(await tableNames(db)).includes('files')) return []
    const { rows } = await sql<{ name: string; sizes: string }>`
      select name, sizes from files where state = 'ready' order by id`.execute(db)
    return rows.flatMap(({ name, sizes }) => sizesIn(sizes).map(({ size }) => `${name}.${size}`))
  } finally {
    opened.close()
  }
}

const sizesIn = (text: string): readonly { readonly size: string }[] => JSON.parse(text) as { size: string }[] // The house wrote it.
