// Which of several people may see a wall now.
import type { Reader } from '#bedrock/tx'
import { inAudience } from '#slices/friends/index'
import type { Audience } from '#contract/audience'
import { firstAudience } from './wall-for.ts'

/** [WALL-8.2] Those of these people who may see the wall, and what it is called and stands at now. */
export async function whoMaySee(
  db: Pick<Reader, 'selectFrom'>,
  ownerId: number,
  people: readonly number[],
): Promise<{ username: string; rev: number; allowed: ReadonlySet<number> } | null> {
  const rows = await db
    .selectFrom('users as owner')
    .leftJoin('walls', 'walls.user_id', 'owner.id')
    .leftJoin('streams', 'streams.id', 'walls.stream_id')
    .innerJoin('users as looking', (join) => join.on('looking.id', 'in', people))
    .select(['owner.username', 'streams.rev', 'looking.id as id'])
    .where('owner.id', '=', ownerId)
    .where((eb) =>
      inAudience(
        eb.ref('looking.id'),
        eb.ref('owner.id'),
        eb.fn.coalesce('walls.audience', eb.val<Audience>(firstAudience)),
      ),
    )
    .execute()
  const [first] = rows
  return first ? { username: first.username, rev: first.rev ?? 0, allowed: new Set(rows.map(({ id }) => id)) } : null
}
