// Gives the house an emoji.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import type { BodyOf } from '#contract/define'
import type { addEmoji as contract, HouseEmoji } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiChanged } from '#events/emoji'
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { emojiHeld, emojiNamed } from '../queries/house-emoji.ts'
import { viewEmoji } from '../view.ts'
import { refuseName, refusePack } from './refuse-name.ts'

/** [CHAT-3.30, CHAT-3.31, CHAT-3.32] Refuses with CONFLICT a name that is taken and a picture that is an emoji already. */
export async function addEmoji(tx: Tx, actor: Actor, wanted: BodyOf<typeof contract>): Promise<HouseEmoji> {
  const { name, file, pack } = wanted
  const alt = plainLine(wanted.alt, sizes.emojiAltCharacters, 'alt')
  await refusePack(tx, pack)
  await refuseName(tx, name)
  if ((await emojiHeld(tx.db)) >= sizes.houseEmoji)
    refuse('CONFLICT', `The house has ${sizes.houseEmoji} emoji, which is the most. Take one away first.`)
  await useFiles(tx, {
    place: 'house-emoji',
    placeId: file,
    ownerId: actor.id,
    audience: 'me',
    files: [{ name: file, uses: ['emoji'] }],
  })
  const { numInsertedOrUpdatedRows: added } = await tx.db
    .insertInto('house_emoji')
    .values({ name, pack_id: pack, alt, file })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (added === 0n) {
    // Another node may have given the name since it was looked at.
    await refuseName(tx, name)
    refuse('CONFLICT', 'This picture is an emoji of the house already. Send another one.')
  }
  const made = await emojiNamed(tx.db, name)
  if (!made) throw new Error(`:${name}: is gone from the transaction that gave it.`)
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'add', what: name }))
  return viewEmoji(made)
}
