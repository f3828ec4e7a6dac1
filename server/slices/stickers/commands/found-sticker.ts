// A sticker for whoever acts on it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'
import { stickerOn, type StickerRow } from '../queries/stickers-on.ts'

/** The same words whether there is none or it is not for them. */
export const noSticker = (): never => refuse('NOT_FOUND', 'There is no such sticker.')

/** The row as they may see it; refuses with NOT_FOUND. */
export const foundSticker = async (tx: Tx, actor: Actor, ownerId: number, id: number): Promise<StickerRow> =>
  (await stickerOn(tx.db, actor.id, ownerId, id)) ?? noSticker()
