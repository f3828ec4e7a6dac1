// Puts the pieces of people's files into a backup, with the list that proves them.
import { join } from 'node:path'
import type { Manifest } from './manifest.ts'
import { digestOf, mediaListName } from './media-list.ts'
import { offLoop } from './off-loop.ts'

interface BackedUpMedia {
  readonly pieces: number
  readonly bytes: number
  /** What the manifest names of it; nothing where there is no piece. */
  readonly files: Manifest['files']
}

/** After the rows: what has come since is in neither, and what has gone since is in no list. */
export async function backUpMedia(filesDir: string, database: string, backup: string): Promise<BackedUpMedia> {
  const { pieces, bytes } = await offLoop({ do: 'copy media', database, from: filesDir, backup })
  const files = pieces > 0 ? [{ name: mediaListName, ...(await digestOf(join(backup, mediaListName))) }] : []
  return { pieces, bytes, files }
}
