// Stickers over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { type BoundRoute, serve } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import * as contract from '#contract/stickers'
import type { AppContext } from '#server/context'
import { boardFor } from '#slices/walls/index'
import { approveSticker, moveSticker, peelSticker } from './commands/change-sticker.ts'
import { placeSticker } from './commands/place-sticker.ts'
import type { Tx } from './owns.ts'
import { type StickerRow, stickersOn } from './queries/stickers-on.ts'
import { viewStickers } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  // One wall in one order, so that two who come at once do not both take its last place.
  const on = <T>(username: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`stickers:${username.toLowerCase()}`, work)
  const shown = async (actor: Actor, row: StickerRow) => ({
    sticker: (await viewStickers(ctx, ctx.db.reader, actor.id, [row]))(row),
  })
  return [
    serve(contract.listStickers, ({ actor, params: { username }, query }) =>
      ctx.db.snapshot(async (db) => {
        const viewerId = actor?.id ?? null
        const { ownerId } = await boardFor(db, viewerId, username)
        const rows = await stickersOn(db, viewerId, ownerId, query?.after, sizes.pageMax + 1)
        return pageOf(rows, sizes.pageMax, 'owner', await viewStickers(ctx, db, viewerId, rows), ({ id }) => ({
          after: id,
        }))
      }),
    ),
    serve(contract.placeSticker, async ({ actor, params, body }) =>
      shown(actor, await on(params.username, (tx) => placeSticker(tx, actor, params.username, body))),
    ),
    serve(contract.moveSticker, async ({ actor, params, body }) =>
      shown(actor, await on(params.username, (tx) => moveSticker(tx, actor, params, body.place))),
    ),
    serve(contract.peelSticker, async ({ actor, params }) => {
      await on(params.username, (tx) => peelSticker(tx, actor, params))
      return {}
    }),
    serve(contract.approveSticker, async ({ actor, params }) =>
      shown(actor, await on(params.username, (tx) => approveSticker(tx, actor, params))),
    ),
  ]
}
