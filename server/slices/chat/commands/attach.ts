// Puts a person's own files and a warning beside what they say, and takes them away with it.
import type { Actor } from '#bedrock/actor'
import type { Belonging, Words } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { FileUse } from '#contract/files'
import { attachmentsOf, useFiles } from '#slices/files/index'
import type { RoomRow } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { keepBeside, wordsAlone } from '../parts/beside.ts'
import type { NewMessage } from '../parts/sent-before.ts'

const fitting: readonly FileUse[] = ['image', 'audio', 'voice']

interface BesideWords {
  /** The names of the files. */
  readonly files: readonly string[]
  /** As the database keeps it for this message; null for nothing. */
  keptAs(of: Belonging): string | null
}

/** [CHAT-4.1, CHAT-4.3] Refuses with VALIDATION a file that is not there or not the author's, and any in a conversation, whose words are sealed while files are not. */
export async function besideWords(
  tx: Tx,
  actor: Actor,
  room: Pick<RoomRow, 'kind'>,
  { beside = wordsAlone }: NewMessage,
  words: Words,
): Promise<BesideWords> {
  const wished = beside.attachments
  if (room.kind === 'direct' && wished.length > 0)
    refuse('VALIDATION', 'A conversation takes words alone: files would lie unsealed beside them. Send the words.')
  const attachments = await attachmentsOf(tx.db, actor.id, wished)
  if (attachments.length < wished.length)
    refuse('VALIDATION', 'A file of this message is not there any more, or is not yours. Send it again.')
  return {
    files: attachments.map(({ file }) => file),
    keptAs: (of) => keepBeside(words, of, { attachments, warning: beside.warning }),
  }
}

/** [CHAT-4.4] From now on they stand in this message, for whoever sees it. */
export const placeFiles = async (tx: Tx, actor: Actor, entryId: number, files: readonly string[]): Promise<void> =>
  files.length === 0
    ? undefined
    : await useFiles(tx, {
        place: 'message',
        placeId: entryId,
        ownerId: actor.id,
        audience: 'me',
        entryId,
        files: files.map((name) => ({ name, uses: fitting })),
      })

/** [CHAT-4.5, LAW-4] They stand in it no longer. */
export const dropFiles = async (tx: Tx, authorId: number, entryId: number): Promise<void> =>
  await useFiles(tx, { place: 'message', placeId: entryId, ownerId: authorId, audience: 'me', files: [] })
