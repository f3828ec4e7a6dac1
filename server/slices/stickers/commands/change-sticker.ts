// Moves a sticker, lets others see it, peels it off.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { StickerPlace } from '#contract/stickers'
import { stickersChanged } from '#events/boards'
import { boardFor } from '#slices/walls/index'
import type { Tx } from '../owns.ts'
import { mayMove } from '../policy.ts'
import type { StickerRow } from '../queries/stickers-on.ts'
import { foundSticker, noSticker } from './found-sticker.ts'
import { standPicture } from './stand-picture.ts'

export interface Which {
  readonly username: string
  readonly id: number
}

/** [WALL-5.3] */
export async function moveSticker(tx: Tx, actor: Actor, which: Which, place: StickerPlace): Promise<StickerRow> {
  const { ownerId } = await boardFor(tx.db, actor.id, which.username)
  if (!mayMove(actor.id, await foundSticker(tx, actor, ownerId, which.id)))
    refuse('FORBIDDEN', 'This sticker belongs to somebody else, on somebody else’s wall.')
  await tx.db.updateTable('stickers').set(place).where('id', '=', which.id).execute()
  await tx.announce(stickersChanged({ ownerId, by: actor.id, gone: null }))
  return await foundSticker(tx, actor, ownerId, which.id)
}

/** [WALL-5.4] Only the owner of the wall does that. */
export async function approveSticker(tx: Tx, actor: Actor, which: Which): Promise<StickerRow> {
  const { ownerId, audience } = await boardFor(tx.db, actor.id, which.username)
  const sticker = await foundSticker(tx, actor, ownerId, which.id)
  if (ownerId !== actor.id) refuse('FORBIDDEN', 'Only the owner of the wall lets others see it.')
  if (sticker.pending === 1) {
    await tx.db.updateTable('stickers').set({ pending: 0 }).where('id', '=', which.id).execute()
    await standPicture(tx, { ...sticker, pending: 0 }, audience)
    await tx.announce(stickersChanged({ ownerId, by: actor.id, gone: null }))
  }
  return await foundSticker(tx, actor, ownerId, which.id)
}

/** [WALL-5.3] Also from a wall that one may not see any more: what one placed stays one's own to take back. */
export async function peelSticker(tx: Tx, actor: Actor, { username, id }: Which): Promise<void> {
  const found = await tx.db
    .selectFrom('stickers')
    .innerJoin('users', 'users.id', 'stickers.wall_id')
    .select(['stickers.id', 'stickers.wall_id', 'stickers.placer_id', 'stickers.pending'])
    .select(['stickers.kind', 'stickers.content'])
    .where('stickers.id', '=', id)
    .where('users.name_key', '=', username.toLowerCase())
    .executeTakeFirst()
  if (!found) return noSticker()
  if (!mayMove(actor.id, found)) {
    const { ownerId } = await boardFor(tx.db, actor.id, username)
    await foundSticker(tx, actor, ownerId, id)
    refuse('FORBIDDEN', 'This sticker belongs to somebody else, on somebody else’s wall.')
  }
  await tx.db.deleteFrom('stickers').where('id', '=', id).execute()
  await standPicture(tx, found, null)
  await tx.announce(stickersChanged({ ownerId: found.wall_id, by: actor.id, gone: id }))
}
