// The docket as it stands.
import type { Reader } from '#bedrock/tx'

type Looks = Pick<Reader, 'selectFrom'>

/** [MOD-4.2] The newest first, from before that one on; the appeal of what was imposed beside it. */
export const docketBefore = (db: Looks, before: number | undefined, count: number) =>
  db
    .selectFrom('docket')
    .leftJoin('appeals', (join) =>
      join.onRef('appeals.sanction_id', '=', 'docket.sanction_id').on('docket.about', 'is', null),
    )
    .selectAll('docket')
    .select(['appeals.made_at as appealed_at', 'appeals.outcome'])
    .$if(before !== undefined, (query) => query.where('docket.seq', '<', before ?? 0))
    .orderBy('docket.seq', 'desc')
    .limit(count)
    .execute()

/** [MOD-4.3] Its end; an empty hash where there is nothing yet. */
export const docketHead = async (db: Looks): Promise<{ readonly seq: number; readonly hash: string }> =>
  (await db.selectFrom('docket').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1).executeTakeFirst()) ?? {
    seq: 0,
    hash: '',
  }
