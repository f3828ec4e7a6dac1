// Which of the names that the store holds belong to no file.
import type { Reader } from '#bedrock/tx'

/** Those of these names that no row has, pending ones included. */
export async function unknownNames(db: Reader, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return []
  const known = await db.selectFrom('files').select('name').where('name', 'in', names).execute()
  const there = new Set(known.map(({ name }) => name))
  return names.filter((name) => !there.has(name))
}
