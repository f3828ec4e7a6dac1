// What sketches were made from, and what was made from them.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'
import { idsOf } from '../parts/words-of.ts'
import { seen, type SketchRow } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [CODE-4.16] What is told without being asked for by name: the public, and one's own. */
const told = (db: Looks, viewerId: number | null) =>
  seen(db, viewerId).where((eb) =>
    eb.or([
      eb('sketch.visibility', '=', 'public'),
      ...(viewerId === null ? [] : [eb('sketch.maker_id', '=', viewerId)]),
    ]),
  )

/** [CODE-4.16] The parents of these that may be named to this viewer, by id. Whoever remixed an unlisted one had its name. */
export async function parentsOf(
  db: Looks,
  viewerId: number | null,
  rows: readonly SketchRow[],
): Promise<ReadonlyMap<number, SketchRow>> {
  const ids = [...new Set(rows.flatMap(({ parent_id }) => parent_id ?? []))]
  if (ids.length === 0) return new Map()
  const found = await seen(db, viewerId).where('sketch.id', 'in', ids).execute()
  const mine = new Set(rows.flatMap(({ maker_id, parent_id }) => (maker_id === viewerId ? (parent_id ?? []) : [])))
  const named = found.filter(
    ({ id, visibility, maker_id }) => visibility === 'public' || maker_id === viewerId || mine.has(id),
  )
  return new Map(named.map((row) => [row.id, row]))
}

/** A place that stays where something was. */
export interface GonePlace {
  readonly id: number
  readonly name: string
  readonly kind: SketchRow['kind']
  readonly changed_at: number
}

/** [CODE-4.16, CODE-4.18] From the first on; what is gone as a place, what is not for the viewer left out. */
export async function ancestorsOf(
  db: Looks,
  viewerId: number | null,
  { ancestors }: SketchRow,
): Promise<readonly (SketchRow | GonePlace)[]> {
  const ids = idsOf(ancestors)
  if (ids.length === 0) return []
  const there = await told(db, viewerId).where('sketch.id', 'in', ids).execute()
  const gone = await db
    .selectFrom('sketches')
    .select(['id', 'name', 'kind', 'changed_at'])
    .where('id', 'in', ids)
    .where('gone', '=', 1)
    .execute()
  const byId = new Map<number, SketchRow | GonePlace>([...there, ...gone].map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** [CODE-4.16] What was made from it, the oldest first. */
export const remixesOf = (db: Looks, viewerId: number | null, { id }: SketchRow): Promise<SketchRow[]> =>
  told(db, viewerId).where('sketch.parent_id', '=', id).orderBy('sketch.id').limit(sizes.pageMax).execute()
