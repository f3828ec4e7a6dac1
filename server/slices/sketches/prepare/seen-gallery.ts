// The gallery as somebody sees it.
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import type { QueryOf } from '#contract/define'
import { sizes } from '#contract/limits'
import type { listSketches } from '#contract/sketches'
import type { AppContext } from '#server/context'
import { readCursor, writeCursor } from '../parts/order.ts'
import { type Chosen, drawnShown, makerNamed, newestShown, pinsOf } from '../queries/gallery.ts'
import { viewerOf } from './with-around.ts'

type Asked = NonNullable<QueryOf<typeof listSketches>>

/** [CODE-4.20, CODE-4.24, CODE-4.26] What is public, by time or by a seed. */
export const seenGallery = (ctx: AppContext, viewerId: number | null, { kind, tag, by, seed, after }: Asked) =>
  ctx.db.snapshot(async (db) => {
    const maker = by === undefined ? undefined : await makerNamed(db, viewerId, by)
    if (by !== undefined && !maker) refuse('NOT_FOUND', 'There is nobody of this name.')
    const which: Chosen = { kind, tag, makerId: maker?.id }
    const count = sizes.pageDefault + 1
    const rows =
      seed === undefined
        ? await newestShown(db, viewerId, which, readCursor(after), count)
        : await drawnShown(db, viewerId, which, { seed, after, count })
    const pins = maker && after === undefined ? await pinsOf(db, viewerId, maker.id) : []
    const view = await viewerOf(ctx, db, viewerId, [...rows, ...pins])
    const asked = Object.entries({ kind, tag, by, seed }).filter(([, value]) => value !== undefined)
    const page = pageOf(
      rows,
      sizes.pageDefault,
      seed === undefined ? ('newest' as const) : (`seeded:${seed}` as const),
      view,
      ({ name, published_at }) => ({
        ...(Object.fromEntries(asked) as Record<string, string>),
        after: seed === undefined ? writeCursor({ at: published_at ?? 0, name }) : name,
      }),
    )
    return { ...page, pins: pins.map(view) }
  })
