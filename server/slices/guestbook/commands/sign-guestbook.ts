// Writes into somebody's guestbook.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { normaliseText } from '#bedrock/text/normalise'
import { oneEmoji } from '#bedrock/text/one-emoji'
import type { BodyOf } from '#contract/define'
import type { Face, GuestbookEntry, signGuestbook as contract } from '#contract/guestbook'
import { sizes } from '#contract/limits'
import { guestbookSigned } from '#events/boards'
import { boardFor } from '#slices/walls/index'
import type { Tx } from '../owns.ts'
import { entryOfClient } from '../queries/entries-of.ts'
import { shownEntry } from './shown-entry.ts'

const faceColumns = (face: Face | null) => {
  if (face === null) return { face_kind: null, face: '' }
  const shown = face.kind === 'cat' ? face.cat : oneEmoji(face.emoji)
  return shown === '' ? { face_kind: null, face: '' } : { face_kind: face.kind, face: shown }
}

/** [WALL-3.40] Refuses with NOT_FOUND where there is no wall for them, FORBIDDEN where its guestbook is not, EMPTY and TOO_LONG as the text is. */
export async function signGuestbook(
  tx: Tx,
  actor: Actor,
  username: string,
  { client_id, text, face }: BodyOf<typeof contract>,
): Promise<GuestbookEntry> {
  const board = await boardFor(tx.db, actor.id, username)
  if (!board.mayLeave) refuse('FORBIDDEN', 'The owner of this wall takes no entries from you.')
  const columns = { text: normaliseText(text, sizes.guestbookCharacters, 'text'), ...faceColumns(face) }
  const before = await entryOfClient(tx.db, actor.id, client_id)
  if (before?.wall_id === board.ownerId) return await shownEntry(tx, actor, board.ownerId, before.id)
  if (before) refuse('CONFLICT', 'This was written into another guestbook. Write it anew.')
  const { id } = await tx.db
    .insertInto('guestbook_entries')
    .values({
      wall_id: board.ownerId,
      author_id: actor.id,
      client_id,
      ...columns,
      pending: board.approve && actor.id !== board.ownerId ? 1 : 0,
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.announce(guestbookSigned({ ownerId: board.ownerId, by: actor.id, entryId: id }))
  return await shownEntry(tx, actor, board.ownerId, id)
}
