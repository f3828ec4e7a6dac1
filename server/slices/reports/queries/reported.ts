// Whom a report is about, and whether anybody could look into it.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

export type Reported = Awaited<ReturnType<typeof personById>>

/** [MOD-1.7] Also whoever is banned, frozen, or kept apart from whoever asks: what they said stands where it was said. Refuses with NOT_FOUND whoever is gone. */
export async function personById(db: Looks, id: number) {
  const found = await db
    .selectFrom('users')
    .select(['id', 'username', 'role'])
    .where('id', '=', id)
    .where('state', 'in', ['active', 'suspended', 'banned'])
    .executeTakeFirst()
  return found ?? refuse('NOT_FOUND', 'There is nobody like that. They may have left.')
}

/** [MOD-1.16] Whether somebody is there who may look into what this owner does. */
export const isJudged = async (db: Looks, ownerId: number): Promise<boolean> =>
  (await db
    .selectFrom('users')
    .select('id')
    .where('role', '=', 'owner')
    .where('state', '=', 'active')
    .where('id', '!=', ownerId)
    .limit(1)
    .executeTakeFirst()) !== undefined
