// Where something was said.
import type { Reader } from '#bedrock/tx'

/** The name of a room as it is now. */
export const placeOf = async (db: Reader, roomId: number): Promise<string | null> =>
  (await db.selectFrom('rooms').select('name').where('id', '=', roomId).executeTakeFirst())?.name ?? null
