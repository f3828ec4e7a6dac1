// The people at the other end of one's ties, in alphabetical order.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** Following and followers, blocks, mutes. */
export type TieKind = 'following' | 'followers' | 'blocks' | 'mutes'

const others = (db: Looks, tie: TieKind, personId: number) => {
  switch (tie) {
    case 'following':
      return db.selectFrom('follows').select('followed_id as id').where('follower_id', '=', personId)
    case 'followers':
      return db.selectFrom('follows').select('follower_id as id').where('followed_id', '=', personId)
    case 'blocks':
      return db.selectFrom('blocks').select('blocked_id as id').where('blocker_id', '=', personId)
    case 'mutes':
      return db.selectFrom('mutes').select('muted_id as id').where('muter_id', '=', personId)
  }
}

/** [FRND-2.1] Those of one's own list whose name comes after `after`. The erased are in nobody's. */
export const ties = (db: Looks, tie: TieKind, personId: number, after: string | undefined, count: number) =>
  db
    .selectFrom('users')
    .select(['users.id', 'users.username'])
    .where('users.id', 'in', others(db, tie, personId))
    .where('users.state', '!=', 'erased')
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .orderBy('users.name_key')
    .limit(count)
    .execute()

/** [FRND-1.1] Whether the first follows the second. */
export const follows = async (db: Looks, follower: number, followed: number): Promise<boolean> =>
  (await db
    .selectFrom('follows')
    .select('follower_id')
    .where('follower_id', '=', follower)
    .where('followed_id', '=', followed)
    .executeTakeFirst()) !== undefined

/** [FRND-1.1] Whether the two follow each other. */
export const areMutual = async (db: Looks, one: number, other: number): Promise<boolean> =>
  (await follows(db, one, other)) && (await follows(db, other, one))
