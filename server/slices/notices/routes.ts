// What people are told of, over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/notices'
import type { AppContext } from '#server/context'
import { changeState } from './commands/change-state.ts'
import { changeSettings, chooseLevel } from './commands/choose.ts'
import type { Tx } from './owns.ts'
import { anythingNew, noticesOf } from './queries/notices.ts'
import { levelIn, settingsOf } from './queries/settings.ts'
import { viewNotice } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const write = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`notices:${actor.id}`, work, 'repeatable')
  return [
    serve(contract.listNotices, ({ actor, query }) =>
      ctx.db.snapshot(async (db) => {
        const { gone = false, ...asked } = query ?? {}
        const goneSince = gone ? ctx.clock.now() - sizes.noticeGoneMs : undefined
        const rows = await noticesOf(db, actor.id, { ...asked, goneSince }, sizes.pageDefault + 1)
        const page = pageOf(rows, sizes.pageDefault, 'newest', viewNotice, ({ id }) => ({
          before: id,
          ...(asked.kind === undefined ? {} : { kind: asked.kind }),
          ...(gone ? { gone: 'true' } : {}),
        }))
        return { ...page, unread: await anythingNew(db, actor.id) }
      }),
    ),
    serve(contract.changeNotices, async ({ actor, body }) => {
      const changed = await write(actor, (tx) => changeState(tx, actor, body))
      return { ...changed, order: 'newest' as const, next: null, unread: await anythingNew(ctx.db.reader, actor.id) }
    }),
    serve(contract.getNoticeSettings, ({ actor }) => ctx.db.snapshot((db) => settingsOf(db, actor.id))),
    serve(contract.changeNoticeSettings, async ({ actor, body }) => {
      await write(actor, (tx) => changeSettings(tx, actor, body))
      return await ctx.db.snapshot((db) => settingsOf(db, actor.id))
    }),
    serve(contract.getRoomLevel, async ({ actor, params }) => ({
      level: await levelIn(ctx.db.reader, actor.id, params.room),
    })),
    serve(contract.setRoomLevel, async ({ actor, params, body }) => {
      await write(actor, (tx) => chooseLevel(tx, actor, params.room, body.level))
      return body
    }),
  ]
}
