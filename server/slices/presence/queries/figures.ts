// People as others may come to see them.
import type { Reader } from '#bedrock/tx'
import type { Figure } from '../parts/register.ts'

/** Of these ids, whoever has an account. */
export async function figuresOf(db: Reader, ids: readonly number[]): Promise<readonly Figure[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('users')
    .select(['id', 'username', 'hidden', 'cat'])
    .where('id', 'in', ids)
    .where('state', '=', 'active')
    .execute()
  return rows.map(({ hidden, ...row }) => ({ ...row, hidden: hidden === 1 }))
}
