// Whose journal it is, for whom it may be known that they are here.
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import { inAudience } from '#slices/friends/index'

export interface Owner {
  readonly id: number
  readonly username: string
  /** There are feeds of what is for everyone. */
  readonly feeds: boolean
}

/** The person of this name for this viewer; undefined if there is none, or one is kept apart from the other. */
export async function ownerFor(
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  username: string,
): Promise<Owner | undefined> {
  const row = await db
    .selectFrom('users')
    .leftJoin('walls', 'walls.user_id', 'users.id')
    .select(['users.id', 'users.username', 'walls.feeds', 'walls.audience'])
    .where('users.name_key', '=', username.toLowerCase())
    .where((eb) => inAudience(viewerId, eb.ref('users.id'), eb.val<Audience>('everyone')))
    .executeTakeFirst()
  return row && { id: row.id, username: row.username, feeds: row.feeds === 1 && row.audience === 'everyone' }
}
