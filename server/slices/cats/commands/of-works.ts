// What people make and leave for each other where everyone sees it.
import { within } from '#bedrock/bus'
import { guestbookSigned, stickerPlaced } from '#events/boards'
import { journalWritten } from '#events/journal'
import { sketchPublished } from '#events/sketches'
import { wallAudienceChanged, wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import { heardLately } from '../queries/heard-lately.ts'
import { changedOnWall, freshEntry, freshWork, publicWall, shownGuest, shownSticker } from '../queries/public-things.ts'
import { closeForCats } from './forget-for-cats.ts'
import { noteTiding } from './note-tiding.ts'

const hour = 3_600_000

/** [CAT-2.1, CAT-2.2, CAT-2.7, CAT-2.10] */
export const ofWorks = [
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
  within(journalWritten, async (tx: Tx, { entryId }) => {
    const entry = await freshEntry(tx.db, entryId, tx.now)
    if (entry) await noteTiding(tx, { kind: 'journal.posted', by: entry.owner_id, place: `wall:${entry.owner_id}` })
  }),
  within(sketchPublished, async (tx: Tx, { sketchId }) => {
    const work = await freshWork(tx.db, sketchId, tx.now)
    if (!work) return
    const noun = work.kind === 'song' ? 'song' : 'sketch'
    const remixed = work.from_id !== null && work.from_id !== work.maker_id
    await noteTiding(tx, {
      kind: remixed ? `${noun}.remixed` : `${noun}.published`,
      by: work.maker_id,
      to: remixed ? work.from_id : null,
    })
  }),
]
