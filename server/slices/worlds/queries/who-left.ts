// Whose work is still to be taken out of which worlds: the rest, whoever began it and however that ended.
import type { Reader } from '#bedrock/tx'

export interface Left {
  readonly sketchId: number
  readonly streamId: number
  readonly personId: number
}

/** [CODE-5.9] Who left first comes first; of one person where that is named. */
export const whoLeft = (db: Reader, count: number, personId?: number): Promise<Left[]> =>
  db
    .selectFrom('world_writers')
    .innerJoin('worlds', 'worlds.sketch_id', 'world_writers.sketch_id')
    .select(['worlds.sketch_id as sketchId', 'worlds.stream_id as streamId', 'world_writers.user_id as personId'])
    .where('left_at', 'is not', null)
    .$if(personId !== undefined, (query) => query.where('world_writers.user_id', '=', personId ?? 0))
    .orderBy('left_at')
    .orderBy('world_writers.sketch_id')
    .limit(count)
    .execute()

/** Whether it is still to be done, and nobody was first. */
export const isLeft = async (db: Pick<Reader, 'selectFrom'>, sketchId: number, personId: number): Promise<boolean> =>
  (await db
    .selectFrom('world_writers')
    .select('left_at')
    .where('sketch_id', '=', sketchId)
    .where('user_id', '=', personId)
    .where('left_at', 'is not', null)
    .executeTakeFirst()) !== undefined
