// The door of the stickers slice.
import { defineSlice } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import type { Sticker } from '#contract/stickers'
import type { AppContext } from '#server/context'
import { owns } from './owns.ts'
import { stickersOn } from './queries/stickers-on.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { viewStickers } from './view.ts'

/** Everything that is stuck on the wall of an owner, as this viewer may see it; that they may see the wall itself was asked before. */
export const stickersSeen = async (
  ctx: AppContext,
  viewerId: number | null,
  ownerId: number,
): Promise<readonly Sticker[]> => {
  const rows = await stickersOn(ctx.db.reader, viewerId, ownerId, undefined, sizes.stickersPerWall)
  return rows.map(await viewStickers(ctx, ctx.db.reader, viewerId, rows))
}

export const stickers = defineSlice({ name: 'stickers', owns, routes, reactions })
