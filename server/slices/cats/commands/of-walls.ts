// What happens on walls that are for everyone.
import { within } from '#bedrock/bus'
import { guestbookSigned, stickerPlaced } from '#events/boards'
import { wallAudienceChanged, wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import { heardLately } from '../queries/heard-lately.ts'
import { changedOnWall, publicWall, shownGuest, shownSticker } from '../queries/public-things.ts'
import { closeForCats } from './forget-for-cats.ts'
import { noteTiding } from './note-tiding.ts'

const hour = 3_600_000

/** [CAT-2.1, CAT-2.2, CAT-2.7, CAT-2.10] */
export const ofWalls = [
  within(wallChanged, async (tx: Tx, { userId }) => {
    if (!(await changedOnWall(tx.db, userId, tx.now))) return
    if (await heardLately(tx.db, 'wall.redecorated', userId, tx.now, hour)) return
    await noteTiding(tx, { kind: 'wall.redecorated', by: userId, place: `wall:${userId}` })
  }),
  within(wallAudienceChanged, async (tx: Tx, { userId, audience }) => {
    if (audience !== 'everyone') await closeForCats(tx, `wall:${userId}`)
  }),
  within(stickerPlaced, async (tx: Tx, { ownerId, by, stickerId }) => {
    if ((await publicWall(tx.db, ownerId)) && (await shownSticker(tx.db, stickerId)))
      await noteTiding(tx, { kind: 'sticker.placed', by, to: ownerId, place: `wall:${ownerId}` })
  }),
  within(guestbookSigned, async (tx: Tx, { ownerId, by, entryId }) => {
    if ((await publicWall(tx.db, ownerId)) && (await shownGuest(tx.db, entryId)))
      await noteTiding(tx, { kind: 'guestbook.signed', by, to: ownerId, place: `wall:${ownerId}` })
  }),
]
