// The documents in which raw HTML is shown: where each is, and what it holds for the one who looks.
import { refuse } from '#bedrock/refusal'
import type { ServedDocument } from '#bedrock/slice'
import type { WallModule } from '#contract/modules'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { cleanCss } from '#bedrock/framed/clean-css'
import { cleanHtml } from '#bedrock/framed/clean-html'
import { framePage, framePolicy, sourcesOf } from '#bedrock/framed/frame-page'
import { readFrameTicket, ticketFor } from '#bedrock/framed/frame-tickets'
import { namesIn } from '#bedrock/framed/own-source'
import { framedModule } from '../queries/framed-module.ts'
import type { FrameOf } from '../view.ts'

/** [WALL-4.2, UC-13] Where the modules of a wall are shown to this viewer; nowhere while their owner is frozen. */
export const framesFor = (
  ctx: AppContext,
  wall: { readonly user_id: number; readonly frozen: number },
  viewerId: number | null,
  eraId: number | null,
): FrameOf => {
  const key = ctx.secrets.key('frame-tickets')
  return (module: WallModule) =>
    wall.frozen === 1
      ? null
      : `/frames/walls/${ticketFor(key, { ownerId: wall.user_id, moduleId: module.id, viewerId, eraId }, ctx.clock.now())}`
}

/** [WALL-4.2, UC-05] The right is asked for at each look; a ticket says who looks, and gives none. Opened `alone` it has no script, so that nothing in it can lead away. */
export async function showFrame(ctx: AppContext, ticket: string, alone: boolean): Promise<ServedDocument> {
  const frame = readFrameTicket(ctx.secrets.key('frame-tickets'), ticket, ctx.clock.now())
  if (!frame) refuse('NOT_FOUND', 'There is nothing here.')
  const { title, html, css } = await ctx.db.snapshot((db) => framedModule(db, frame))
  const views = await fileViews(ctx, ctx.db.reader, frame.viewerId, namesIn(`${html}\n${css}`))
  const addressOf = (name: string): string | null => views.get(name)?.url ?? null
  return {
    type: 'text/html; charset=utf-8',
    body: framePage(title, cleanHtml(html, addressOf).text, cleanCss(css, addressOf).text, alone),
    headers: {
      'content-security-policy': framePolicy(sourcesOf(ctx.config), alone),
      'x-dns-prefetch-control': 'off',
      vary: 'Sec-Fetch-Dest',
    },
    framed: true,
  }
}
