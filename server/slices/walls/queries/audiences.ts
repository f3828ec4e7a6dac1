// Which audiences of somebody a viewer belongs to, for what is no row of its own.
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import { inAudience } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

const all: readonly Audience[] = ['everyone', 'followers', 'mutuals', 'me']

/** [FRND-1.7] */
export async function audiencesOf(db: Looks, viewerId: number | null, ownerId: number): Promise<ReadonlySet<Audience>> {
  const row = await db
    .selectFrom('users')
    .select((eb) =>
      all.map((audience) =>
        eb
          .case()
          .when(inAudience(viewerId, eb.ref('users.id'), eb.val(audience)))
          .then(1)
          .else(0)
          .end()
          .as(audience),
      ),
    )
    .where('users.id', '=', ownerId)
    .executeTakeFirst()
  return new Set(all.filter((audience) => row?.[audience] === 1))
}
