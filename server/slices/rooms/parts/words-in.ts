// How the words of a room are kept: those of a conversation between two sealed with its key, all others as they were written.
import { plainWords, sealedWords, type Words } from '#bedrock/log/words'
import type { AppContext } from '#server/context'

/** What of a room decides. */
export interface KeptIn {
  readonly id: number
  readonly words_key: string | null
}

export type WordsIn = (room: KeptIn) => Words

/** [DM-2.1] Throws `MissingKey` for a conversation whose key cannot be unwrapped. */
export const wordsIn =
  ({ keyring, random }: Pick<AppContext, 'keyring' | 'random'>): WordsIn =>
  ({ id, words_key }) =>
    words_key === null ? plainWords : sealedWords(keyring.unwrap(ownerOf(id), words_key), random)

/** Whom the key of a conversation is wrapped for. */
export const ownerOf = (roomId: number): string => `conversation ${roomId}`
