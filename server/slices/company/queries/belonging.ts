// Who of several people may be in company on a wall now, and who of them is kept apart from whom.
import type { Reader } from '#bedrock/tx'
import { apartAmong, inAudience } from '#slices/friends/index'

export interface Belonging {
  readonly allowed: ReadonlySet<number>
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>
}

/** [PRES-3.1, PRES-3.2] Those of these people whom the owner’s wish, the wall’s audience and their own wish let be felt. */
export async function belonging(
  db: Pick<Reader, 'selectFrom'>,
  ownerId: number,
  people: readonly number[],
): Promise<Belonging> {
  const rows = await db
    .selectFrom('walls')
    .innerJoin('users as here', (join) => join.on('here.id', 'in', people))
    .select('here.id')
    .where('walls.user_id', '=', ownerId)
    .where('walls.company', '=', 1)
    .where('here.hidden', '=', 0)
    .where((eb) => inAudience(eb.ref('here.id'), eb.ref('walls.user_id'), eb.ref('walls.audience')))
    .execute()
  return { allowed: new Set(rows.map(({ id }) => id)), apart: await apartAmong(db, people) }
}
