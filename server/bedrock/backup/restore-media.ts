// Brings the bytes of a backup's files back into their folder. A piece never changes once it is written, so what is there already is the same.
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { mediaFolder, piecePath, readMediaList } from './media-list.ts'
import { flush } from './on-disk.ts'

/** Before the rows that name them, so that no row is ever without its bytes; what no row names is swept by the house. */
export function restoreMedia(backup: string, filesDir: string): void {
  for (const { name } of readMediaList(backup)) {
    const target = piecePath(filesDir, name)
    if (existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    const arriving = `${target}.restoring`
    copyFileSync(piecePath(join(backup, mediaFolder), name), arriving)
    chmodSync(arriving, 0o600)
    flush(arriving)
    renameSync(arriving, target)
    flush(dirname(target))
  }
}
