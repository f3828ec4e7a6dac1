// Puts a person's own files and a warning beside what they say, and takes them away with it.
import type { Actor } from '#bedrock/actor'
import type { Belonging, Words } from '#bedrock/log/words'
import { refuse } from '#bedrock/refusal'
import type { FileUse } from '#contract/files'
import { attachmentsOf, calledAs, useFiles } from '#slices/files/index'
import type { RoomRow } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { keepBeside, wordsAlone } from '../parts/beside.ts'
import type { NewMessage } from '../parts/sent-before.ts'
import { mayCall } from '../policy.ts'

const fitting: readonly FileUse[] = ['image', 'audio', 'voice', 'document']

interface Placed {
  readonly name: string
  readonly called?: string
}

interface BesideWords {
  /** The files by their names, and what documents are called, as their rows keep that. */
  readonly files: readonly Placed[]
  /** As the database keeps it for this message; null for nothing. */
  keptAs(of: Belonging): string | null
}

/** [CHAT-4.1, CHAT-4.3, DM-1.11, DM-5.1] Refuses with FORBIDDEN where it would go with a knock, and with VALIDATION a file that is not there, not the author's, or not sealed for the conversation that this is. */
export async function besideWords(
  tx: Tx,
  actor: Actor,
  room: RoomRow,
  { namesRoom = false, beside = wordsAlone }: NewMessage,
  words: Words,
): Promise<BesideWords> {
  const wished = beside.attachments
  if (wished.length > 0 && room.words_key !== null && room.accepted_at === null)
    refuse('FORBIDDEN', 'A knock carries no files. Send them once you are let in.')
  const where = { sealedFor: sealedFor(room), words }
  const attachments = await attachmentsOf(tx.db, actor.id, wished, where)
  if (attachments.length < wished.length)
    refuse(
      'VALIDATION',
      'A file of this message is not there any more, or was not sent by you for this place. Send it again.',
    )
  return {
    files: attachments.map((one) => ({ name: one.file, ...calledAs(actor.id, one, where) })),
    keptAs: (of) =>
      keepBeside(words, of, {
        attachments,
        warning: beside.warning,
        ...(namesRoom && mayCall(actor, room) ? { calls: true } : {}),
      }),
  }
}

/** Which conversation files of this room are sealed for; null for none. */
const sealedFor = ({ id, words_key }: Pick<RoomRow, 'id' | 'words_key'>): number | null =>
  words_key === null ? null : id

/** [CHAT-4.4] From now on they stand in this message, for whoever sees it. */
export const placeFiles = async (
  tx: Tx,
  actor: Actor,
  room: Pick<RoomRow, 'id' | 'words_key'>,
  entryId: number,
  files: readonly Placed[],
): Promise<void> =>
  files.length === 0
    ? undefined
    : await useFiles(tx, {
        place: 'message',
        placeId: entryId,
        ownerId: actor.id,
        audience: 'me',
        entryId,
        sealedFor: sealedFor(room),
        files: files.map((file) => ({ ...file, uses: fitting })),
      })

/** [CHAT-4.5, LAW-4] They stand in it no longer. */
export const dropFiles = async (tx: Tx, authorId: number, entryId: number): Promise<void> =>
  await useFiles(tx, { place: 'message', placeId: entryId, ownerId: authorId, audience: 'me', files: [] })
