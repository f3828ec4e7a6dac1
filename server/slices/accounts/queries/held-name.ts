// Whether a name is still kept for nobody.
import type { Reader } from '#bedrock/tx'

/** [ACC-7.6] */
export const isHeld = async (db: Pick<Reader, 'selectFrom'>, nameHash: string, now: number): Promise<boolean> =>
  (await db
    .selectFrom('held_names')
    .select('name_hash')
    .where('name_hash', '=', nameHash)
    .where('free_at', '>', now)
    .executeTakeFirst()) !== undefined
