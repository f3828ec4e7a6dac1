// Sticks something on somebody's wall.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { BodyOf } from '#contract/define'
import type { placeSticker as contract } from '#contract/stickers'
import { stickerPlaced } from '#events/boards'
import { boardFor } from '#slices/walls/index'
import type { Tx } from '../owns.ts'
import { contentColumns } from '../parts/content-columns.ts'
import { stickerOfClient, type StickerRow } from '../queries/stickers-on.ts'
import { foundSticker } from './found-sticker.ts'
import { refusePlace } from './refuse-place.ts'
import { standPicture } from './stand-picture.ts'

/** [WALL-5.1, WALL-5.5] Refuses with NOT_FOUND where there is no wall for them, FORBIDDEN where its board is not, CONFLICT where it is full. */
export async function placeSticker(
  tx: Tx,
  actor: Actor,
  username: string,
  { client_id, content, place }: BodyOf<typeof contract>,
): Promise<StickerRow> {
  const board = await boardFor(tx.db, actor.id, username)
  if (!board.mayLeave) refuse('FORBIDDEN', 'The owner of this wall takes no stickers from you.')
  const columns = contentColumns(content)
  const before = await stickerOfClient(tx.db, actor.id, client_id)
  if (before?.wall_id === board.ownerId) return await foundSticker(tx, actor, board.ownerId, before.id)
  if (before) refuse('CONFLICT', 'This sticker was placed on another wall. Take a new one.')
  await refusePlace(tx, board.ownerId, actor.id, content)
  const { id } = await tx.db
    .insertInto('stickers')
    .values({
      wall_id: board.ownerId,
      placer_id: actor.id,
      client_id,
      ...columns,
      ...place,
      pending: board.approve && actor.id !== board.ownerId ? 1 : 0,
      created_at: tx.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const placed = await foundSticker(tx, actor, board.ownerId, id)
  await standPicture(tx, placed, board.audience)
  await tx.announce(stickerPlaced({ ownerId: board.ownerId, by: actor.id, stickerId: id }))
  return placed
}
