// Erases sketches. Where somebody else's remix hangs on one, a place without words stays.
import type { Actor } from '#bedrock/actor'
import { sketchDeleted } from '#events/sketches'
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { bytesHeldBy, ownSketch } from '../queries/own-sketches.ts'
import { countCode, takeTurn } from './take-room.ts'

interface Erased {
  readonly id: number
  readonly parent_id: number | null
  readonly parent_number: number | null
}

/** [CODE-4.17, CODE-4.27] Its room is given back. */
export async function eraseSketch(tx: Tx, actor: Actor, name: string): Promise<void> {
  const held = await takeTurn(tx, actor.id)
  const sketch = await ownSketch(tx.db, actor.id, name)
  await countCode(tx, actor.id, held, -(await bytesHeldBy(tx.db, sketch)))
  await useFiles(tx, { place: 'sketch', placeId: sketch.id, ownerId: actor.id, audience: 'me', files: [] })
  await erase(tx, actor.id, sketch)
}

/** [CODE-4.19] */
export async function eraseSketchesOf(tx: Tx, userId: number): Promise<void> {
  const theirs = await tx.db
    .selectFrom('sketches')
    .select(['id', 'parent_id', 'parent_number'])
    .where('maker_id', '=', userId)
    .orderBy('id', 'desc')
    .execute()
  for (const sketch of theirs) await erase(tx, userId, sketch)
  await tx.db.deleteFrom('sketch_makers').where('maker_id', '=', userId).execute()
}

async function erase(tx: Tx, makerId: number, { id, parent_id, parent_number }: Erased): Promise<void> {
  // Whoever makes a remix of one of these at this moment has the lock on its row, and is waited for.
  await tx.db.deleteFrom('sketch_revisions').where('sketch_id', '=', id).execute()
  await tx.db.deleteFrom('sketch_tags').where('sketch_id', '=', id).execute()
  // One's own remixes hang on what it was made from itself, so that its maker is still named there.
  await tx.db
    .updateTable('sketches')
    .set({ parent_id, parent_number })
    .where('parent_id', '=', id)
    .where('maker_id', '=', makerId)
    .execute()
  if (await hasRemix(tx, id)) await leavePlace(tx, id)
  else {
    await tx.db.deleteFrom('sketches').where('id', '=', id).execute()
    await clearPlaces(tx, parent_id)
  }
  await tx.announce(sketchDeleted({ sketchId: id, ownerId: makerId }))
}

const hasRemix = async (tx: Tx, id: number): Promise<boolean> =>
  (await tx.db.selectFrom('sketches').select('id').where('parent_id', '=', id).limit(1).executeTakeFirst()) !==
  undefined

/** [CODE-4.18] Nothing in it says whose it was or what. */
const leavePlace = (tx: Tx, id: number) =>
  tx.db
    .updateTable('sketches')
    .set({ maker_id: null, gone: 1, visibility: 'private', pin: null, picture: null, shown_number: null })
    .set({ title: '', shown_title: '', code: '', needs: '', caption: '', alt: '', tags: '', seed: 0 })
    .set({ licence: 'all-rights', was_public: 0, published_at: null, shown_at: null, changed_at: tx.now })
    .where('id', '=', id)
    .execute()

/** [CODE-4.18] A place goes with the last remix that hung on it. */
async function clearPlaces(tx: Tx, from: number | null): Promise<void> {
  let at = from
  while (at !== null && !(await hasRemix(tx, at))) {
    const cleared = await tx.db
      .deleteFrom('sketches')
      .where('id', '=', at)
      .where('gone', '=', 1)
      .returning('parent_id')
      .executeTakeFirst()
    at = cleared?.parent_id ?? null
  }
}
