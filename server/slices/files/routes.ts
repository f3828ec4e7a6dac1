// Files over HTTP.
import { instant } from '#bedrock/clock'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundBytes, type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/files'
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { recipes } from './parts/recipes.ts'
import { ticketEnd, ticketOf } from './parts/tickets.ts'
import { serveFile } from './prepare/serve-file.ts'
import { takeAway } from './prepare/take-away.ts'
import { upload } from './prepare/upload.ts'
import { ownFiles, usedBytes } from './queries/own-files.ts'
import { viewFile } from './view.ts'

interface CutQuery {
  readonly use: FileUse
  readonly from_ms?: number
  readonly to_ms?: number
}

interface CropQuery {
  readonly crop_x?: number
  readonly crop_y?: number
  readonly crop_size?: number
}

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const ticket = (personId: number): string => ticketOf(ctx.secrets.key('file-tickets'), personId, ctx.clock.now())
  return [
    serve(contract.uploadFile, async ({ actor, query, arriving }) => {
      const row = await upload(ctx, actor, {
        use: query.use,
        room: query.room,
        crop: cropIn(query),
        cut: cutIn(query),
        arriving,
      })
      return { file: viewFile(row, ticket(actor.id)) }
    }),
    serve(contract.listFiles, async ({ actor, query }) => {
      const rows = await ownFiles(ctx.db.reader, actor.id, query?.before, sizes.pageMax + 1)
      const said = ticket(actor.id)
      const page = pageOf(
        rows,
        sizes.pageMax,
        'newest',
        (row) => viewFile(row, said),
        (last) => ({ before: last.name }),
      )
      const used = await usedBytes(ctx.db.reader, actor.id)
      return { ...page, used_bytes: used, allowed_bytes: ctx.config.quotaBytes }
    }),
    serve(contract.getFileTicket, async ({ actor }) => ({
      ticket: ticket(actor.id),
      ends_at: instant(ticketEnd(ctx.clock.now())),
    })),
    serve(contract.deleteFile, async ({ actor, params: { name } }) => {
      await takeAway(ctx, actor, name)
      return {}
    }),
  ]
}

/** All three, or none. */
function cropIn({ crop_x: x, crop_y: y, crop_size: size }: CropQuery) {
  if (x === undefined && y === undefined && size === undefined) return null
  if (size === undefined)
    return refuse('VALIDATION', 'A square needs its side as well.', { fields: { crop_size: 'is required' } })
  return { x: x ?? 0, y: y ?? 0, size }
}

/** Both, one after the other, and of a sound; or none. */
function cutIn({ use, from_ms: fromMs, to_ms: toMs }: CutQuery) {
  if (fromMs === undefined && toMs === undefined) return null
  if (recipes[use].kind !== 'audio' || fromMs === undefined || toMs === undefined || toMs <= fromMs)
    return refuse('VALIDATION', 'A part of a sound needs a beginning and, after it, an end.', {
      fields: { to_ms: 'has to come after from_ms' },
    })
  return { fromMs, toMs }
}

/** Where files themselves are served, outside of the contract's envelope. */
export const bytes = (ctx: AppContext): readonly BoundBytes[] => [
  {
    path: '/files/:name/:size',
    find: ({ name = '', size = '' }, query) => serveFile(ctx, name, size, query.get('t')),
  },
]
