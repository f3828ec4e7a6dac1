// Whether the cats were told of something of the kind a little while ago.
import type { DeedKind } from '#cats/deeds/deeds'
import type { Looks } from './ghosts.ts'

/** [CAT-2.10, CAT-6.3] Within the last so many milliseconds, by the same person; by nobody where that is null. */
export async function heardLately(
  db: Looks,
  kind: DeedKind,
  by: number | null,
  now: number,
  within: number,
): Promise<boolean> {
  const is = by === null ? 'is' : '='
  const waiting = await db
    .selectFrom('cat_tidings')
    .select('id')
    .where('by_id', is, by)
    .where('kind', '=', kind)
    .where('at', '>', now - within)
    .limit(1)
    .executeTakeFirst()
  if (waiting) return true
  const came = await db
    .selectFrom('cat_deeds')
    .select('seq')
    .where('by_id', is, by)
    .where('kind', '=', kind)
    .where('at', '>', Math.floor((now - within) / 1_000))
    .limit(1)
    .executeTakeFirst()
  return came !== undefined
}
