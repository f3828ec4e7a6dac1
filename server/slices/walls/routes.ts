// Walls over HTTP.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { type BoundDocument, type BoundRoute, serve } from '#bedrock/slice'
import { normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as contract from '#contract/walls'
import type { AppContext } from '#server/context'
import { changeSettings } from './commands/change-settings.ts'
import { type Changed, changeWall } from './commands/change-wall.ts'
import { closeEra, openEra } from './commands/eras.ts'
import { forgetMoments } from './commands/forget-moments.ts'
import { restoreMoment } from './commands/restore-moment.ts'
import type { Tx } from './owns.ts'
import { noticesOf } from './parts/notices.ts'
import { tidySettings } from './parts/tidy-settings.ts'
import { tidySteps } from './parts/tidy-steps.ts'
import { showFrame } from './prepare/frames.ts'
import { seenEra, seenWall } from './prepare/looks.ts'
import { erasBefore } from './queries/eras.ts'
import { momentAt, momentsBefore } from './queries/moments.ts'
import { ownDocument, ownWall } from './queries/own-wall.ts'
import { wallFor } from './queries/wall-for.ts'
import { viewEra, viewMoment, viewOwnWall, viewSettings } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const own = <T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    repeat: 'repeatable' | 'once' = 'repeatable',
  ): Promise<T> => ctx.db.write(`wall:${actor.id}`, work, repeat)
  const changed = ({ rev, at }: Changed) => ({ rev, at: instant(at) })
  return [
    serve(contract.getWall, async ({ actor, params: { username } }) => ({
      wall: await seenWall(ctx, actor?.id ?? null, username),
    })),
    serve(contract.getOwnWall, ({ actor }) =>
      ctx.db.snapshot(async (db) => {
        const wall = await ownWall(db, actor.id)
        return viewOwnWall(wall, await ownDocument(db, actor.id, wall.theme))
      }),
    ),
    serve(contract.changeWall, async ({ actor, body }) => {
      const change = { clientId: body.client_id, steps: tidySteps(body.steps) }
      return {
        ...changed(await own(actor, (tx) => changeWall(tx, actor, change, ctx.random))),
        notices: noticesOf(change.steps),
      }
    }),
    serve(contract.changeWallSettings, async ({ actor, body }) => ({
      settings: viewSettings(await own(actor, (tx) => changeSettings(tx, actor, tidySettings(body), ctx.random))),
    })),
    serve(contract.listMoments, async ({ actor, query }) => {
      const max = query?.limit ?? sizes.pageDefault
      const rows = await momentsBefore(ctx.db.reader, actor.id, query?.before, max + 1)
      return pageOf(rows, max, 'newest', viewMoment, (last) => ({ before: last.rev }))
    }),
    serve(contract.getMoment, async ({ actor, params: { rev } }) => {
      const { at, document } = await ctx.db.snapshot((db) => momentAt(db, actor.id, rev))
      return { rev, at: instant(at), document }
    }),
    serve(contract.restoreMoment, async ({ actor, body }) =>
      changed(await own(actor, (tx) => restoreMoment(tx, actor, { clientId: body.client_id, rev: body.rev }))),
    ),
    serve(contract.forgetMoments, async ({ actor, query }) => {
      await own(actor, (tx) => forgetMoments(tx, actor, query.before))
      return {}
    }),
    serve(contract.listEras, async ({ actor, params, query }) => {
      const wall = await wallFor(ctx.db.reader, actor?.id ?? null, params.username)
      const rows = await erasBefore(ctx.db.reader, wall.user_id, query?.before, sizes.pageDefault + 1)
      return pageOf(rows, sizes.pageDefault, 'newest', viewEra, (last) => ({ before: last.id }))
    }),
    serve(contract.getEra, ({ actor, params }) => seenEra(ctx, actor?.id ?? null, params.username, params.id)),
    serve(contract.openEra, async ({ actor, body }) => {
      const title = normaliseText(body.title, sizes.titleCharacters, 'title')
      return { era: viewEra(await own(actor, (tx) => openEra(tx, actor, { rev: body.rev, title }), 'once')) }
    }),
    serve(contract.closeEra, async ({ actor, params }) => {
      await own(actor, (tx) => closeEra(tx, actor, params.id), 'once')
      return {}
    }),
  ]
}

/** Where raw HTML is shown, outside of the contract's envelope. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => [
  {
    path: '/frames/walls/:ticket',
    personal: false,
    answer: ({ params: { ticket = '' }, alone }) => showFrame(ctx, ticket, alone),
  },
]
