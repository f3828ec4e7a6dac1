// The files of a backup as a list: hash, size and name of each piece, one a line, so that any tool can check them (`sha256sum`-like).
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pieceName } from '../files/file-store.ts'

/** The list's own file within a backup. */
export const mediaListName = 'media.list'
/** The folder of the pieces within a backup, arranged as in the data folder. */
export const mediaFolder = 'files'

export interface ListedPiece {
  readonly sha256: string
  readonly bytes: number
  readonly name: string
}

/** Where a piece lies below a folder of pieces. */
export const piecePath = (folder: string, name: string): string => join(folder, name.slice(0, 2), name)

/** The list as its file holds it. */
export const writtenList = (pieces: readonly ListedPiece[]): string =>
  pieces.map(({ sha256, bytes, name }) => `${sha256}  ${bytes}  ${name}\n`).join('')

/** The list of a backup's folder; empty where it has none. Throws on a line that is none. */
export function readMediaList(backup: string): readonly ListedPiece[] {
  const path = join(backup, mediaListName)
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha256 = '', bytes = '', name = ''] = line.split('  ')
      if (!/^[0-9a-f]{64}$/.test(sha256) || !/^\d{1,15}$/.test(bytes) || !pieceName.test(name))
        throw new Error(`${mediaListName} has a line that cannot be read.`)
      return { sha256, bytes: Number(bytes), name }
    })
}

/** Size and SHA-256 of a file. */
export async function digestOf(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { bytes: statSync(path).size, sha256: hash.digest('hex') }
}
