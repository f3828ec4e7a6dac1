// Whose name it is, whatever may be seen of them.
import type { Reader } from '#bedrock/tx'

/** The id behind a name; null if nobody has it. */
export async function ownerNamed(db: Pick<Reader, 'selectFrom'>, username: string): Promise<number | null> {
  const row = await db
    .selectFrom('users')
    .select('id')
    .where('name_key', '=', username.toLowerCase())
    .executeTakeFirst()
  return row?.id ?? null
}
