// Begins a pack of emoji.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { plainLine } from '#bedrock/text/plain-line'
import type { EmojiPack } from '#contract/emoji'
import { sizes } from '#contract/limits'
import { houseEmojiChanged } from '#events/emoji'
import type { Tx } from '../owns.ts'

/** [CHAT-3.35] Behind the others. */
export async function openPack(tx: Tx, actor: Actor, wanted: string): Promise<EmojiPack> {
  const name = packName(wanted)
  const { held } = await tx.db
    .selectFrom('emoji_packs')
    .select((eb) => eb.fn.countAll().as('held'))
    .executeTakeFirstOrThrow()
  if (Number(held) >= sizes.emojiPacks)
    refuse('CONFLICT', `The house has ${sizes.emojiPacks} packs, which is the most. Take one away first.`)
  const made = await tx.db
    .insertInto('emoji_packs')
    .values({ name, name_key: name.toLowerCase(), place: Number(held) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) return packTaken(name)
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'add', what: `pack ${made.id}` }))
  return { id: made.id, name, emoji: [] }
}

/** A pack’s name as it is stored. Refuses with EMPTY or TOO_LONG. */
export function packName(wanted: string): string {
  const name = plainLine(wanted, sizes.emojiPackCharacters, 'name')
  return name === '' ? refuse('EMPTY', 'A pack needs a name.', { fields: { name: 'is empty' } }) : name
}

/** [CHAT-3.35] Refuses with CONFLICT. */
export const packTaken = (name: string): never =>
  refuse('CONFLICT', `There is a pack called “${name}” already. Choose another name.`, { fields: { name: 'is taken' } })
