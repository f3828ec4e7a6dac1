// Whether a picture or sound that comes is the one that the house made and has already.
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { ArchivedFile } from '#bedrock/archive/open-archive'
import type { AppContext } from '#server/context'
import { largestPieces } from '#slices/files/index'
import { ownFiles } from '../queries/own-files.ts'

/** Answers for the file at this key. */
export type IsKept = (key: string, file: ArchivedFile) => Promise<boolean>

/** [WALL-10.13] Of these home pages as they are now; made anew a second time, a picture would only lose. */
export async function keptPieces(ctx: AppContext, ownerId: number): Promise<IsKept> {
  const rows = await ownFiles(ctx.db.reader, ownerId)
  const names = new Map(rows.flatMap(({ path_key, file_name }) => (file_name === null ? [] : [[path_key, file_name]])))
  const pieces = await largestPieces(ctx, ctx.db.reader, ownerId, [...names.values()])
  return async (key, file) => {
    const piece = pieces.get(names.get(key) ?? '')
    return piece !== undefined && (await sumOf(await file.open())) === (await sumOf(await piece.open()))
  }
}

async function sumOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  // A stream of bytes gives buffers.
  for await (const part of stream) hash.update(part as Buffer)
  return hash.digest('base64')
}
