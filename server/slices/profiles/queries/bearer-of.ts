// Whose username a word is.
import type { Reader } from '#bedrock/tx'

/** The id of whoever is called that, in whatever state their account is; undefined where nobody is. */
export const bearerOf = async (db: Pick<Reader, 'selectFrom'>, username: string): Promise<number | undefined> =>
  (await db.selectFrom('users').select('id').where('name_key', '=', username).executeTakeFirst())?.id
