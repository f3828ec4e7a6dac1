// How the words of a stream are kept: as they are, or sealed with a key of the stream's own.
import { BrokenSeal } from '../crypto/broken-seal.ts'
import { seal, unseal } from '../crypto/seal.ts'
import type { Random } from '../clock.ts'

/** What the seal of an entry's words is bound to, so that they open nowhere else. */
export interface Belonging {
  readonly stream_id: number
  readonly author_id: number | null
  readonly client_id: string | null
}

export interface Words {
  /** As the database keeps them. */
  keep(of: Belonging, text: string): string
  /** As they were written. Throws `BrokenSeal` where they were sealed for another place, by another key, or touched. */
  read(of: Belonging, kept: string): string
}

/** Words that are kept as they were written. */
export const plainWords: Words = { keep: (_of, text) => text, read: (_of, kept) => kept }

/** [DM-2.1, DM-2.2] Words that are sealed by this key of 32 bytes, each for its stream, its author and the key under which it was sent. */
export const sealedWords = (key: Buffer, random: Random): Words => ({
  keep: (of, text) => seal(key, bound(of), text, random),
  read(of, kept) {
    const text = unseal(key, bound(of), kept)
    if (text === null) throw new BrokenSeal(`Words of stream ${of.stream_id} cannot be opened with its key.`)
    return text
  },
})

const bound = ({ stream_id, author_id, client_id }: Belonging): string => `${stream_id} ${author_id} ${client_id}`
