// Walls as somebody sees them: what they may not see is decided here, and is not there for them.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import type { Schema } from '#server/schema/tables/index'
import { inAudience } from '#slices/friends/index'
import { moduleColumns, type ModuleRow, type WallRow } from '../parts/wall-rows.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** For whom a wall is whose owner never said. */
export const firstAudience: Audience = 'everyone'

/** A wall that nobody ever touched is there for those signed in, and not for the world: it could guess at names. */
const audienceOf = (viewerId: number | null, stored: Expression<string | null>) => {
  const eb = expressionBuilder<Schema>()
  return eb.fn.coalesce(stored, eb.val<Audience>(viewerId === null ? 'me' : firstAudience))
}

/** [WALL-3.1, FRND-1.7] A condition for any query: the wall of this owner is for whoever looks; `stored` is null of one that nobody ever touched. */
export const isWallFor = (
  viewerId: number | null,
  owner: Expression<number>,
  stored: Expression<string | null>,
): Expression<SqlBool> => inAudience(viewerId, owner, audienceOf(viewerId, stored))

/** Every wall with its owner; also theirs who never changed it. */
export const wallRows = (db: Looks) =>
  db
    .selectFrom('users')
    .leftJoin('walls', 'walls.user_id', 'users.id')
    .leftJoin('streams', 'streams.id', 'walls.stream_id')
    .select([
      'users.id as user_id',
      'users.username',
      'users.frozen',
      'walls.audience',
      'walls.theme',
      'walls.feeds',
      'walls.board',
      'walls.approve',
      'walls.company',
      'walls.button',
      'walls.changed_at',
      'streams.rev',
    ])

/** [WALL-3.1, FRND-1.7] The wall of this name if the viewer may see it; refuses with NOT_FOUND otherwise. */
export async function wallFor(db: Looks, viewerId: number | null, username: string): Promise<WallRow> {
  const found = await wallRows(db)
    .where('users.name_key', '=', username.toLowerCase())
    .where((eb) => isWallFor(viewerId, eb.ref('users.id'), eb.ref('walls.audience')))
    .executeTakeFirst()
  return found ?? refuse('NOT_FOUND', 'There is no such wall.')
}

/** [WALL-3.1, FRND-1.7] What of a wall the viewer may see, in its order. */
export const modulesFor = (db: Looks, viewerId: number | null, ownerId: number): Promise<readonly ModuleRow[]> =>
  db
    .selectFrom('wall_modules')
    .select(moduleColumns)
    .where('user_id', '=', ownerId)
    .where((eb) => inAudience(viewerId, eb.ref('wall_modules.user_id'), eb.ref('wall_modules.audience')))
    .orderBy('position')
    .execute()
