// A piece of a file as it is served: as it lies in the store, or opened.
import type { Readable } from 'node:stream'
import { BrokenSeal } from '#bedrock/crypto/broken-seal'
import type { Span } from '#bedrock/files/file-store'
import { openSealed } from '#bedrock/files/open-sealed'
import type { MadeSize } from '#bedrock/media/media-task'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/rooms/index'
import { readKey, sealOfPiece } from '../parts/sealed-file.ts'
import { pieceOf } from '../parts/stored.ts'

interface StoredFile {
  readonly name: string
  readonly owner_id: number
  readonly sealed_for: number | null
  readonly sealed_key: string | null
  /** The wrapped key of the conversation. */
  readonly words_key: string | null
}

/** Null where it is not there. Throws `BrokenSeal` for what does not open, and `MissingKey`. */
export async function openPiece(
  ctx: AppContext,
  { name, owner_id: ownerId, sealed_for: roomId, sealed_key, words_key }: StoredFile,
  { size, bytes }: MadeSize,
  span: Span | undefined,
): Promise<Readable | null> {
  if (roomId === null) return await ctx.files.open(pieceOf(name, size), span)
  if (sealed_key === null || words_key === null) throw new BrokenSeal(`The file ${name} has no key.`)
  const file = { roomId, ownerId, name }
  const key = readKey(wordsIn(ctx)({ id: roomId, words_key }), file, sealed_key)
  return await openSealed(ctx.files, sealOfPiece(file, key, size), { name: pieceOf(name, size), bytes, span })
}
