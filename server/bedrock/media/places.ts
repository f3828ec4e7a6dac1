// How a media process reads what came and writes what it made: as it is, or sealed, so that nothing of it lies open on a disk.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWhole, sealWhole } from '../crypto/sealed-bytes.ts'
import type { MediaTask } from './media-task.ts'

/** What came. */
export async function readSource({ source, seals }: MediaTask): Promise<Buffer> {
  const bytes = await readFile(source)
  return seals ? openWhole(seals.source, bytes) : bytes
}

/** What a decoder reads: the file itself, or what was sealed in it. */
export const sourceOf = async (task: MediaTask): Promise<string | Buffer> =>
  task.seals ? await readSource(task) : task.source

/** Keeps a piece. */
export async function writePiece({ folder, seals }: MediaTask, size: string, bytes: Uint8Array): Promise<void> {
  const kept = seals ? sealWhole({ key: seals.pieces.key, owner: `${seals.pieces.owner} ${size}` }, bytes) : bytes
  await writeFile(join(folder, size), kept)
}
