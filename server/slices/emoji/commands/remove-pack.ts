// Takes a pack of emoji away.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { houseEmojiChanged } from '#events/emoji'
import { eraseGivenFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'

/** [CHAT-3.35] With everything in it; those behind it move up. */
export async function removePack(tx: Tx, actor: Actor, id: number): Promise<void> {
  const inside = await tx.db.deleteFrom('house_emoji').where('pack_id', '=', id).returning('file').execute()
  const gone = await tx.db.deleteFrom('emoji_packs').where('id', '=', id).returning('place').executeTakeFirst()
  if (!gone) refuse('NOT_FOUND', 'There is no such pack any more.')
  await tx.db
    .updateTable('emoji_packs')
    .set((eb) => ({ place: eb('place', '-', 1) }))
    .where('place', '>', gone.place)
    .execute()
  await eraseGivenFiles(
    tx,
    inside.map(({ file }) => file),
  )
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'remove', what: `pack ${id}` }))
}
