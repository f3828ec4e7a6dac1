// A piece of a file as it is served, and its name: as they lie in the house, or opened.
import type { Readable } from 'node:stream'
import { BrokenSeal } from '#bedrock/crypto/broken-seal'
import type { Span } from '#bedrock/files/file-store'
import { openSealed } from '#bedrock/files/open-sealed'
import type { Words } from '#bedrock/log/words'
import type { MadeSize } from '#bedrock/media/media-task'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/rooms/index'
import { openCalled, readKey, sealOfPiece } from '../parts/sealed-file.ts'
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
  if (sealed_key === null) throw new BrokenSeal(`The file ${name} has no key.`)
  const file = { roomId, ownerId, name }
  const key = readKey(wordsOf(ctx, { name, sealed_for: roomId, words_key }), file, sealed_key)
  return await openSealed(ctx.files, sealOfPiece(file, key, size), { name: pieceOf(name, size), bytes, span })
}

/** [FILE-3.4] What its sender called it; null where nobody has. Throws like that. */
export function openName(
  ctx: AppContext,
  file: Omit<StoredFile, 'sealed_key'> & { readonly called: string | null },
): string | null {
  const { called, name, owner_id: ownerId, sealed_for: roomId } = file
  if (called === null || roomId === null) return called
  return openCalled(wordsOf(ctx, { ...file, sealed_for: roomId }), { roomId, ownerId, name }, called)
}

function wordsOf(
  ctx: AppContext,
  { name, sealed_for: id, words_key }: Pick<StoredFile, 'name' | 'words_key'> & { readonly sealed_for: number },
): Words {
  if (words_key === null) throw new BrokenSeal(`The conversation of the file ${name} has no key.`)
  return wordsIn(ctx)({ id, words_key })
}
