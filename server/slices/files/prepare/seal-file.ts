// The keys of a file that is sealed while it comes: one for what comes, which is forgotten with it, and one for the pieces that are made of it.
import { randomBytes } from 'node:crypto'
import type { TaskSeals } from '#bedrock/media/media-task'
import type { Random } from '#bedrock/clock'
import type { Keyring } from '#bedrock/crypto/keyring'
import { wordsIn } from '#slices/rooms/index'
import { keepKey, keepPeaks, type KeptSecrets, type SealedFile, sealOf } from '../parts/sealed-file.ts'

interface FileSealing {
  readonly seals: TaskSeals
  /** Sealed by the key that the conversation has at that moment. */
  secrets(wordsKey: string, peaks: readonly number[] | null): KeptSecrets
}

/** [DM-5.2] Keys that nobody had before. What a crash leaves opens to nobody, because they are in memory alone until the row is true. */
export function sealFile(ctx: { readonly keyring: Keyring; readonly random: Random }, file: SealedFile): FileSealing {
  const key = randomBytes(32)
  return {
    seals: { source: { key: randomBytes(32), owner: `${file.name} as it came` }, pieces: sealOf(file, key) },
    secrets(wordsKey, peaks) {
      const words = wordsIn(ctx)({ id: file.roomId, words_key: wordsKey })
      return { sealed_key: keepKey(words, file, key), peaks: keepPeaks(words, file, peaks) }
    },
  }
}
