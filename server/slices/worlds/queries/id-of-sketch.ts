// The number of a sketch, for whoever only wants to hear no more of it.
import type { Reader } from '#bedrock/tx'

/** Null where there is none of that name. */
export const idOfSketch = async (db: Pick<Reader, 'selectFrom'>, name: string): Promise<number | null> =>
  (await db.selectFrom('sketches').select('id').where('name', '=', name).executeTakeFirst())?.id ?? null
