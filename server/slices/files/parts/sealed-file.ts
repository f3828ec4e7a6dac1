// What is secret of a file that is sealed for a conversation, and how its row keeps that: by the key of the conversation, bound to the conversation, the sender and the file.
import type { Seal } from '#bedrock/crypto/sealed-bytes'
import type { Belonging, Words } from '#bedrock/log/words'

/** Which file it is. */
export interface SealedFile {
  /** The conversation. */
  readonly roomId: number
  readonly ownerId: number
  readonly name: string
}

/** What its row keeps of that. */
export interface KeptSecrets {
  readonly sealed_key: string
  readonly peaks: string | null
}

const of = ({ roomId, ownerId, name }: SealedFile, what: 'key' | 'peaks' | 'called'): Belonging => ({
  stream_id: roomId,
  author_id: ownerId,
  // No client id holds a space, so nothing that was said can be put here.
  client_id: `file ${name} ${what}`,
})

/** The key of its bytes, as the row keeps it. */
export const keepKey = (words: Words, file: SealedFile, key: Buffer): string =>
  words.keep(of(file, 'key'), key.toString('base64url'))

/** The key of its bytes. Throws `BrokenSeal`. */
export const readKey = (words: Words, file: SealedFile, kept: string): Buffer =>
  Buffer.from(words.read(of(file, 'key'), kept), 'base64url')

/** How loud it is, as the row keeps it: whoever sees the curve of a voice can guess at what was said. */
export const keepPeaks = (words: Words, file: SealedFile, peaks: readonly number[] | null): string | null =>
  peaks && words.keep(of(file, 'peaks'), JSON.stringify(peaks))

/** The curve as rows of files that are not sealed keep it. Throws `BrokenSeal`. */
export const openPeaks = (words: Words, file: SealedFile, kept: string | null): string | null =>
  kept && words.read(of(file, 'peaks'), kept)

/** What its sender calls it, as the row keeps it. */
export const keepCalled = (words: Words, file: SealedFile, called: string): string =>
  words.keep(of(file, 'called'), called)

/** What its sender calls it. Throws `BrokenSeal`. */
export const openCalled = (words: Words, file: SealedFile, kept: string): string => words.read(of(file, 'called'), kept)

/** With what its pieces are sealed, but for the name of each. */
export const sealOf = ({ roomId, ownerId, name }: SealedFile, key: Buffer): Seal => ({
  key,
  owner: `conversation ${roomId} of ${ownerId} file ${name}`,
})

/** With what one piece is sealed. */
export function sealOfPiece(file: SealedFile, key: Buffer, size: string): Seal {
  const { owner } = sealOf(file, key)
  return { key, owner: `${owner} ${size}` }
}
