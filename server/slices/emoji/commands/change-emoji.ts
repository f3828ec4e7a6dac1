// Renames an emoji of the house, describes it anew, or puts it into another pack.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import type { BodyOf } from '#contract/define'
import type { changeEmoji as contract, HouseEmoji } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiChanged } from '#events/emoji'
import type { Tx } from '../owns.ts'
import { emojiNamed } from '../queries/house-emoji.ts'
import { viewEmoji } from '../view.ts'
import { refuseName, refusePack } from './refuse-name.ts'

/** [CHAT-3.31, CHAT-3.33] What is not named stays. */
export async function changeEmoji(
  tx: Tx,
  actor: Actor,
  name: string,
  change: BodyOf<typeof contract>,
): Promise<HouseEmoji> {
  const gone = (): never => refuse('NOT_FOUND', `The house has no :${name}: any more.`)
  const before = (await emojiNamed(tx.db, name)) ?? gone()
  const after = {
    name: change.name ?? name,
    alt: change.alt === undefined ? before.alt : plainLine(change.alt, sizes.emojiAltCharacters, 'alt'),
    pack_id: change.pack ?? before.pack_id,
  }
  if (after.name !== name) await refuseName(tx, after.name)
  if (after.pack_id !== before.pack_id) await refusePack(tx, after.pack_id)
  const { numUpdatedRows: changed } = await tx.db
    .updateTable('house_emoji')
    .set(after)
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  // Another node may have renamed it or taken it away since it was looked at.
  if (changed === 0n) gone()
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'change', what: name }))
  return viewEmoji({ ...before, ...after })
}
