// Whether one more sticker has a place on a wall, and is there to be stuck on.
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { StickerContent } from '#contract/stickers'
import { refuseUnknownEmoji } from '#slices/emoji/index'
import type { Tx } from '../owns.ts'
import { fullness } from '../queries/stickers-on.ts'

/** [WALL-5.5, CHAT-3.43] Refuses with CONFLICT where the wall is full, or full of this person’s, and with NOT_FOUND an emoji that the house does not have. */
export async function refusePlace(tx: Tx, ownerId: number, placerId: number, content: StickerContent): Promise<void> {
  await refuseUnknownEmoji(tx.db, content)
  const { all, own } = await fullness(tx.db, ownerId, placerId)
  if (all >= sizes.stickersPerWall) refuse('CONFLICT', 'This wall is full. Something has to be peeled off first.')
  if (own >= sizes.stickersPerPerson && placerId !== ownerId)
    refuse('CONFLICT', `You have ${sizes.stickersPerPerson} stickers here, which is the most. Peel one off first.`)
}
