// What happens on walls that are for everyone.
import { within } from '#bedrock/bus'
import type { CatName } from '#contract/house'
import type { ModuleOf } from '#contract/modules'
import { guestbookSigned, stickerPlaced } from '#events/boards'
import { wallAudienceChanged, wallChanged } from '#events/walls'
import type { Tx } from '../owns.ts'
import { heardLately } from '../queries/heard-lately.ts'
import { changedOnWall, publicWall, shownGuest, shownSticker } from '../queries/public-things.ts'
import { closeForCats } from './forget-for-cats.ts'
import { noteTiding } from './note-tiding.ts'

const hour = 3_600_000
const day = 24 * hour

/** [CAT-2.1, CAT-2.2, CAT-2.7, CAT-2.10, CAT-2.18] */
export const ofWalls = [
  within(wallChanged, async (tx: Tx, { userId }) => {
    const changed = await changedOnWall(tx.db, userId, tx.now)
    if (changed.length === 0) return
    const given = newCats(changed, tx.now)
    if (given.length > 0 && !(await heardLately(tx.db, 'cat.gifted', userId, tx.now, day)))
      for (const cat of given) await noteTiding(tx, { kind: 'cat.gifted', by: userId, place: `wall:${userId}`, cat })
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

/** [CAT-2.18] Which cats came onto the wall with this change, each once. */
function newCats(changed: Awaited<ReturnType<typeof changedOnWall>>, now: number): readonly CatName[] {
  const cats = changed.flatMap(({ put_at: putAt, cat }) =>
    // As the walls stored it.
    cat === null || putAt < now ? [] : [(JSON.parse(cat) as ModuleOf<'cat'>).content.cat],
  )
  return [...new Set(cats)]
}
