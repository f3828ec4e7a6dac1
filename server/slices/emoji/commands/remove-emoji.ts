// Takes an emoji of the house away.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { houseEmojiChanged } from '#events/emoji'
import { eraseGivenFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'

/** [CHAT-3.34] With its picture. */
export async function removeEmoji(tx: Tx, actor: Actor, name: string): Promise<void> {
  const gone = await tx.db.deleteFrom('house_emoji').where('name', '=', name).returning('file').executeTakeFirst()
  if (!gone) refuse('NOT_FOUND', `The house has no :${name}: any more.`)
  await eraseGivenFiles(tx, [gone.file])
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'remove', what: name }))
}
