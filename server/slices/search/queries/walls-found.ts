// Walls by what stands on them, thing by thing, among what is for whoever asks.
import type { Dialect } from '#bedrock/db/database'
import type { Reader } from '#bedrock/tx'
import type { WallModule } from '#contract/modules'
import { inAudience } from '#slices/friends/index'
import { asksForWords, matching, type Wanted } from './matching.ts'
import { moduleOf } from './things-of-walls.ts'

export interface WallFound {
  readonly id: number
  readonly username: string
  /** The first thing on it, in the order of reading, that says it. */
  readonly module: WallModule
}

/** [FEED-2.1, FEED-2.7] In the alphabetical order of their owners, after a name. `db` must be a snapshot. */
export async function wallsFound(
  db: Reader,
  dialect: Dialect,
  askerId: number,
  wanted: Wanted,
  after: string | undefined,
  count: number,
): Promise<readonly WallFound[]> {
  const owners = await db
    .selectFrom('wall_words')
    .innerJoin('word_places', 'word_places.id', 'wall_words.rowid')
    .innerJoin('wall_modules', (join) =>
      join
        .onRef('wall_modules.user_id', '=', 'word_places.user_id')
        .onRef('wall_modules.module_id', '=', 'word_places.module_id'),
    )
    .innerJoin('walls', 'walls.user_id', 'wall_modules.user_id')
    .innerJoin('users', 'users.id', 'walls.user_id')
    .select(['users.id', 'users.username'])
    .select((eb) => eb.fn.min('wall_modules.position').as('position'))
    .$if(asksForWords(wanted), (query) => query.where(matching(dialect, 'wall_words', wanted)))
    .where('users.state', '=', 'active')
    .where((eb) => inAudience(askerId, eb.ref('walls.user_id'), eb.ref('walls.audience')))
    .where((eb) => inAudience(askerId, eb.ref('walls.user_id'), eb.ref('wall_modules.audience')))
    .$if(after !== undefined, (query) => query.where('users.name_key', '>', (after ?? '').toLowerCase()))
    .groupBy(['users.id', 'users.username', 'users.name_key'])
    .orderBy('users.name_key')
    .limit(count)
    .execute()
  return owners.length === 0 ? [] : await withThings(db, owners)
}

async function withThings(
  db: Reader,
  owners: readonly { readonly id: number; readonly username: string; readonly position: number }[],
): Promise<readonly WallFound[]> {
  const things = await db
    .selectFrom('wall_modules')
    .select(['user_id', 'module_id', 'kind', 'audience', 'body'])
    .where((eb) =>
      eb.or(owners.map(({ id, position }) => eb.and([eb('user_id', '=', id), eb('position', '=', position)]))),
    )
    .execute()
  const byOwner = new Map(things.map((row) => [row.user_id, moduleOf(row)]))
  return owners.flatMap(({ id, username }) => {
    const module = byOwner.get(id)
    return module ? [{ id, username, module }] : []
  })
}
