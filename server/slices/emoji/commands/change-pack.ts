// Renames a pack of emoji, or puts it elsewhere among the others.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { BodyOf } from '#contract/define'
import type { changeEmojiPack as contract, EmojiPack } from '#contract/emoji'
import { houseEmojiChanged } from '#events/emoji'
import type { Tx } from '../owns.ts'
import { packRows } from '../queries/house-emoji.ts'
import { viewPacks } from '../view.ts'
import { packName, packTaken } from './open-pack.ts'

/** [CHAT-3.35] */
export async function changePack(
  tx: Tx,
  actor: Actor,
  id: number,
  { name, place }: BodyOf<typeof contract>,
): Promise<EmojiPack> {
  if (name !== undefined) await rename(tx, id, packName(name))
  if (place !== undefined) await move(tx, id, place)
  const [changed] = viewPacks(await packRows(tx.db, id))
  if (!changed) return refuse('NOT_FOUND', 'There is no such pack any more.')
  await tx.announce(houseEmojiChanged({ by: actor.id, act: 'change', what: `pack ${id}` }))
  return changed
}

async function rename(tx: Tx, id: number, name: string): Promise<void> {
  const key = name.toLowerCase()
  const other = await tx.db
    .selectFrom('emoji_packs')
    .select('id')
    .where('name_key', '=', key)
    .where('id', '!=', id)
    .executeTakeFirst()
  if (other) packTaken(name)
  await tx.db.updateTable('emoji_packs').set({ name, name_key: key }).where('id', '=', id).execute()
}

/** Those between where it was and where it goes step aside. */
async function move(tx: Tx, id: number, wanted: number): Promise<void> {
  const packs = await tx.db.selectFrom('emoji_packs').select(['id', 'place']).execute()
  const from = packs.find((pack) => pack.id === id)?.place
  if (from === undefined) return
  const to = Math.min(wanted, packs.length - 1)
  await tx.db
    .updateTable('emoji_packs')
    .set((eb) => ({ place: eb('place', to < from ? '+' : '-', 1) }))
    .where('place', '>=', Math.min(from, to))
    .where('place', '<=', Math.max(from, to))
    .execute()
  await tx.db.updateTable('emoji_packs').set({ place: to }).where('id', '=', id).execute()
}
