// Keeps the words of what stands on a wall, thing by thing, because each is for whom it is.
import type { Tx } from '../owns.ts'
import { thingWords } from '../parts/thing-words.ts'
import { placesOf, thingsOn } from '../queries/things-of-walls.ts'

/** [FEED-2.4] Nothing of the wall can be found, nor read in the index; the words go with their place. */
export const forgetWall = async (tx: Tx, userId: number): Promise<void> =>
  void (await tx.db.deleteFrom('word_places').where('user_id', '=', userId).execute())

/** [FEED-2.1] Of what stands there now; only what changed at this moment is cut anew, unless it is taken in as a whole. */
export async function keepWall(tx: Tx, userId: number, whole = false): Promise<void> {
  if (whole) await forgetWall(tx, userId)
  const things = await thingsOn(tx.db, userId)
  const places = new Map((await placesOf(tx.db, userId)).map(({ id, module_id }) => [module_id, id]))
  const standing = new Set(things.map(({ module }) => module.id))
  const changed = things.filter(({ module, changedAt }) => whole || changedAt === tx.now || !places.has(module.id))
  const gone = [...places.keys()].filter((id) => !standing.has(id))
  const anew = [...gone, ...changed.map(({ module }) => module.id)].filter((id) => places.has(id))
  if (anew.length > 0)
    await tx.db.deleteFrom('word_places').where('user_id', '=', userId).where('module_id', 'in', anew).execute()
  for (const { module } of changed) {
    const words = thingWords(userId, module)
    if (words === null) continue
    const { id } = await tx.db
      .insertInto('word_places')
      .values({ user_id: userId, module_id: module.id })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx.db.insertInto('wall_words').values({ rowid: id, words }).execute()
  }
}
