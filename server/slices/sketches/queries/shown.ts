// Sketches as somebody may see them: what is not for them is not there.
import { type Expression, expressionBuilder, type SqlBool } from 'kysely'
import type { Reader } from '#bedrock/tx'
import type { Schema } from '#server/schema/tables/index'
import { inAudience } from '#slices/friends/index'

type Looks = Pick<Reader, 'selectFrom'>

/** The columns that decide who sees a sketch, as expressions of the query around. */
interface Deciding {
  readonly maker: Expression<number | null>
  readonly frozen: Expression<number>
  readonly visibility: Expression<string>
}

/** [CODE-4.8, CODE-4.9] A condition for any query: whoever looks and has its name may see it. A list asks besides that it is public. */
export function isSketchFor(
  viewerId: number | null | Expression<number>,
  { maker, frozen, visibility }: Deciding,
): Expression<SqlBool> {
  const eb = expressionBuilder<Schema>()
  // What nobody made is nobody's, so it is no owner's either.
  const owner = eb.fn.coalesce(maker, eb.val(0))
  const audience = eb.case().when(visibility, 'in', ['unlisted', 'public']).then('everyone').else('me').end()
  const free = eb(frozen, '=', 0)
  return eb.and([
    viewerId === null ? free : eb.or([free, eb(owner, '=', viewerId)]),
    inAudience(viewerId, owner, audience),
  ])
}

const rows = (db: Looks) =>
  db
    .selectFrom('sketches as sketch')
    .innerJoin('users as maker', 'maker.id', 'sketch.maker_id')
    .leftJoin('sketch_revisions as shown', (join) =>
      join.onRef('shown.sketch_id', '=', 'sketch.id').onRef('shown.number', '=', 'sketch.shown_number'),
    )
    .select(['sketch.id', 'sketch.name', 'sketch.kind', 'sketch.title', 'sketch.needs', 'sketch.seed', 'sketch.rev'])
    .select(['sketch.visibility', 'sketch.shown_number', 'sketch.shown_title', 'sketch.caption', 'sketch.alt'])
    .select(['sketch.tags', 'sketch.licence', 'sketch.picture', 'sketch.parent_id', 'sketch.parent_number'])
    .select(['sketch.ancestors', 'sketch.published_at', 'sketch.shown_at', 'sketch.changed_at'])
    .select(['maker.id as maker_id', 'maker.username', 'shown.needs as shown_needs', 'shown.notes as shown_notes'])

/** Those that whoever looks may see when they have the name. */
export const seen = (db: Looks, viewerId: number | null) =>
  rows(db).where((eb) =>
    isSketchFor(viewerId, {
      maker: eb.ref('sketch.maker_id'),
      frozen: eb.ref('maker.frozen'),
      visibility: eb.ref('sketch.visibility'),
    }),
  )
export type SketchRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** One’s own, whatever it is for others. */
export const owned = (db: Looks, makerId: number) => rows(db).where('sketch.maker_id', '=', makerId)

/** [CODE-4.8] The sketch of this name for this viewer, if there is one. */
export const sketchNamed = (db: Looks, viewerId: number | null, name: string): Promise<SketchRow | undefined> =>
  seen(db, viewerId).where('sketch.name', '=', name).executeTakeFirst()

/** [CODE-4.8] Those of these names that are for this viewer. */
export const sketchesNamed = (db: Looks, viewerId: number | null, names: readonly string[]): Promise<SketchRow[]> =>
  seen(db, viewerId).where('sketch.name', 'in', names).limit(names.length).execute()
