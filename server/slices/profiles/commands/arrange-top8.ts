// Puts eight people first, and takes them out again when the tie ends.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Tx } from '../owns.ts'

/** [WALL-1.5] Refuses with NOT_FOUND anybody who is not followed; whoever stands twice keeps the first place. */
export async function arrangeTop8(tx: Tx, actor: Actor, ids: readonly number[]): Promise<void> {
  const people = [...new Set(ids)]
  const followed =
    people.length === 0
      ? []
      : await tx.db
          .selectFrom('follows')
          .select('followed_id')
          .where('follower_id', '=', actor.id)
          .where('followed_id', 'in', people)
          .execute()
  if (followed.length !== people.length) refuse('NOT_FOUND', 'You do not follow all of them. Follow somebody first.')
  await tx.db.deleteFrom('top_people').where('user_id', '=', actor.id).execute()
  if (people.length === 0) return
  await tx.db
    .insertInto('top_people')
    .values(people.map((id, position) => ({ user_id: actor.id, position, person_id: id })))
    .execute()
}

/** [WALL-1.5] In the lists of both, because a block ends both ties. */
export const endTie = async (tx: Tx, one: number, other: number): Promise<void> =>
  void (await tx.db
    .deleteFrom('top_people')
    .where('user_id', 'in', [one, other])
    .where('person_id', 'in', [one, other])
    .execute())

/** [WALL-1.5] In the first one's list alone. */
export const leaveTop8 = async (tx: Tx, owner: number, personId: number): Promise<void> =>
  void (await tx.db.deleteFrom('top_people').where('user_id', '=', owner).where('person_id', '=', personId).execute())
