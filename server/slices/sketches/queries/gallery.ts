// The gallery: what is public, by time or by a seed.
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import { inAudience } from '#slices/friends/index'
import type { WorkKind } from '#sketch/kinds'
import { type Cursor, shuffled } from '../parts/order.ts'
import { seen, type SketchRow } from './shown.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** So many at once, so that a large gallery is never in memory as a whole. */
const parcel = 1_000

export interface Chosen {
  readonly kind: WorkKind | undefined
  readonly tag: string | undefined
  readonly makerId: number | undefined
}

const chosen = (db: Looks, viewerId: number | null, { kind, tag, makerId }: Chosen) =>
  seen(db, viewerId)
    .where('sketch.visibility', '=', 'public')
    .$if(kind !== undefined, (query) => query.where('sketch.kind', '=', kind ?? 'p5'))
    .$if(makerId !== undefined, (query) => query.where('sketch.maker_id', '=', makerId ?? 0))
    .$if(tag !== undefined, (query) =>
      query.where('sketch.id', 'in', (eb) =>
        eb
          .selectFrom('sketch_tags')
          .select('sketch_tags.sketch_id')
          .where('sketch_tags.tag', '=', tag ?? ''),
      ),
    )

/** [CODE-4.20] The last published first, from behind that one on. */
export const newestShown = (db: Looks, viewerId: number | null, which: Chosen, after: Cursor | null, count: number) =>
  chosen(db, viewerId, which)
    .$if(after !== null, (query) =>
      query.where((eb) => {
        const { at, name } = after ?? { at: 0, name: '' }
        return eb.or([
          eb('sketch.published_at', '<', at),
          eb.and([eb('sketch.published_at', '=', at), eb('sketch.name', '<', name)]),
        ])
      }),
    )
    .orderBy('sketch.published_at', 'desc')
    .orderBy('sketch.name', 'desc')
    .limit(count)
    .execute()

/** [CODE-4.24] In the order of a seed, behind a name: all are looked at, and only as many as asked for kept. */
export async function drawnShown(
  db: Looks,
  viewerId: number | null,
  which: Chosen,
  { seed, after, count }: { readonly seed: string; readonly after: string | undefined; readonly count: number },
): Promise<readonly SketchRow[]> {
  const draw = shuffled(seed, after, count)
  let last: string | undefined
  do {
    const from = last
    const found = await chosen(db, viewerId, which)
      .clearSelect()
      .select('sketch.name')
      .$if(from !== undefined, (query) => query.where('sketch.name', '>', from ?? ''))
      .orderBy('sketch.name')
      .limit(parcel)
      .execute()
    draw.add(found.map(({ name }) => name))
    last = found.length < parcel ? undefined : found.at(-1)?.name
  } while (last !== undefined)
  const names = draw.first()
  if (names.length === 0) return []
  const rows = new Map(
    (await chosen(db, viewerId, which).where('sketch.name', 'in', names).execute()).map((row) => [row.name, row]),
  )
  return names.flatMap((name) => rows.get(name) ?? [])
}

/** [CODE-4.26] What somebody put first, in their order. */
export const pinsOf = (db: Looks, viewerId: number | null, makerId: number): Promise<SketchRow[]> =>
  chosen(db, viewerId, { kind: undefined, tag: undefined, makerId })
    .where('sketch.pin', 'is not', null)
    .orderBy('sketch.pin')
    .execute()

/** The person of this name for this viewer; undefined if there is none, or one is kept apart from the other. */
export const makerNamed = (db: Looks, viewerId: number | null, username: string) =>
  db
    .selectFrom('users')
    .select('users.id')
    .where('users.name_key', '=', username.toLowerCase())
    .where((eb) => inAudience(viewerId, eb.ref('users.id'), eb.val<Audience>('everyone')))
    .executeTakeFirst()
