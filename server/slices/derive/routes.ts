// The dérive over HTTP.
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { drawDoor, listDoors, mapDoors } from '#contract/derive'
import { sizes } from '#contract/limits'
import type { Person } from '#contract/people'
import type { AppContext } from '#server/context'
import { drawn, nextDoors } from './queries/drawn.ts'
import { openDoors } from './queries/open-doors.ts'

const view = ({ id, username }: Person): Person => ({ id, username })

/** The seed of the day. */
const today = ({ clock }: AppContext): string => new Date(clock.now()).toISOString().slice(0, 10)

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(listDoors, async ({ actor, query }) => {
    const rows = await openDoors(ctx.db.reader, actor.id, query?.after, sizes.pageDefault + 1)
    return pageOf(rows, sizes.pageDefault, 'alphabetical', view, ({ username }) => ({ after: username }))
  }),
  serve(mapDoors, ({ actor, query }) => {
    const seed = query?.seed ?? today(ctx)
    const asked = { seed, after: query?.after, count: sizes.doorsOnMap + 1 }
    return ctx.db.snapshot(async (db) => {
      const { set, people } = await nextDoors(db, actor.id, asked)
      const page = pageOf(people, sizes.doorsOnMap, `seeded:${seed}`, view, ({ username }) => ({ after: username }))
      return { seed, set, ...page }
    })
  }),
  serve(drawDoor, ({ actor, query }) => {
    const seed = query?.seed ?? today(ctx)
    return ctx.db.snapshot(async (db) => {
      const { set, back, on } = await drawn(db, actor.id, { seed, at: query?.at })
      return { seed, set, back: back && view(back), on: on && view(on) }
    })
  }),
]
