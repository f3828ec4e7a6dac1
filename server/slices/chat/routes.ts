// Chat over HTTP: the same commands and queries as over the socket.
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as stickers from '#contract/message-stickers'
import * as contract from '#contract/messages'
import type { AppContext } from '#server/context'
import { wordsIn } from '#slices/rooms/index'
import { actsOf } from './prepare/acts.ts'
import { wishOf } from './parts/wish.ts'
import { stuckActsOf } from './prepare/stuck-acts.ts'
import { backfill } from './queries/backfill.ts'
import { type KeptEntry, messageById, wordingsOf } from './queries/messages-by-id.ts'
import { pins } from './queries/pins.ts'
import { truth } from './queries/truth.ts'
import { viewMessage, viewWording } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const acts = actsOf(ctx)
  const stuck = stuckActsOf(ctx)
  const words = wordsIn(ctx)
  const wordsOf = (entry: KeptEntry) => words({ ...entry, id: entry.stream_id })
  return [
    serve(contract.listMessages, async ({ actor, params, query }) => {
      const { limit = sizes.pageDefault, ...asked } = query ?? {}
      return (await ctx.db.snapshot((db) => backfill(db, actor, params.room, asked, limit, words))).body
    }),
    serve(contract.postMessage, ({ actor, params, body }) => acts.send(actor, { ref: params.room, ...wishOf(body) })),
    serve(contract.verifyRoomByHttp, ({ actor, params, query }) =>
      ctx.db.snapshot((db) => truth(db, actor, params.room, query.from_id, query.to_id, words)),
    ),
    serve(contract.getMessage, async ({ actor, params }) => {
      const entry = await messageById(ctx.db.reader, actor, params.id)
      return { message: viewMessage(entry, wordsOf(entry)) }
    }),
    serve(contract.listEdits, async ({ actor, params }) => {
      const { entry, versions } = await ctx.db.snapshot(async (db) => {
        const found = await messageById(db, actor, params.id)
        return { entry: found, versions: await wordingsOf(db, found, sizes.pageMax + 1) }
      })
      const kept = wordsOf(entry)
      return {
        items: versions.slice(0, sizes.pageMax).map((version) => viewWording(entry, kept, version)),
        order: 'oldest' as const,
        complete: versions.length <= sizes.pageMax,
        next: null,
      }
    }),
    serve(contract.patchMessage, async ({ actor, params, body }) => ({
      message: await acts.edit(actor, params.id, body.content, body.expected_rev),
    })),
    serve(contract.hideMessage, async ({ actor, params, body }) => ({
      message: await acts.hide(actor, params.id, body.hidden),
    })),
    serve(contract.pinMessage, async ({ actor, params, body }) => ({
      message: await acts.pin(actor, params.id, body.pinned),
    })),
    serve(stickers.stickOnMessage, async ({ actor, params, body }) => ({
      message: await stuck.stick(actor, params.id, { id: params.sticker, ...body }),
    })),
    serve(stickers.peelFromMessage, async ({ actor, params }) => ({
      message: await stuck.peel(actor, params.id, params.sticker),
    })),
    serve(contract.listPins, async ({ actor, params }) => ({
      items: await ctx.db.snapshot((db) => pins(db, actor, params.room, words)),
      order: 'newest' as const,
      complete: true as const,
      next: null,
    })),
    serve(contract.removeMessage, async ({ actor, params }) => ({ message: await acts.remove(actor, params.id) })),
  ]
}
