// The documents in which home pages are shown: where each is, and what it holds for the one who looks.
import { framePolicy, sourcesOf } from '#bedrock/framed/frame-page'
import { readFrameTicket, ticketFor } from '#bedrock/framed/frame-tickets'
import { refuse } from '#bedrock/refusal'
import type { ServedDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { keyOf } from '../parts/paths.ts'
import { pageDocument, textDocument } from '../parts/page-document.ts'
import { groundOf } from '../parts/ground.ts'
import { fileIn, type Shown, shownTo, writtenIn } from '../queries/shown.ts'

const moduleId = 'homepages'

/** [WALL-10.7] Where a file of these pages is shown to this viewer. */
export function frameFor(ctx: AppContext, owner: Shown, viewerId: number | null, path: string): string {
  const frame = { ownerId: owner.id, moduleId, viewerId, eraId: null }
  const ticket = ticketFor(ctx.secrets.key('homepage-tickets'), frame, ctx.clock.now())
  return `/frames/homepages/${ticket}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** [WALL-10.5, WALL-10.7] The right is asked for at each look; a ticket says who looks, and gives none. */
export async function showFrame(
  ctx: AppContext,
  ticket: string,
  path: string,
  alone: boolean,
): Promise<ServedDocument> {
  const frame = readFrameTicket(ctx.secrets.key('homepage-tickets'), ticket, ctx.clock.now())
  if (!frame) return nothing()
  const sources = sourcesOf(ctx.config)
  return {
    type: 'text/html; charset=utf-8',
    body: await documentOf(ctx, frame, keyOf(path), alone),
    headers: {
      'content-security-policy': framePolicy(sources, alone, sources),
      'x-dns-prefetch-control': 'off',
      vary: 'Sec-Fetch-Dest',
    },
    framed: true,
  }
}

async function documentOf(
  ctx: AppContext,
  { ownerId, viewerId }: { readonly ownerId: number; readonly viewerId: number | null },
  key: string,
  alone: boolean,
): Promise<string> {
  const { owner, file, written } = await ctx.db.snapshot(async (db) => {
    const found = (await shownTo(db, viewerId, { ownerId })) ?? nothing()
    const asked = fileIn(found.files, key) ?? nothing()
    const sheets = asked.kind === 'page' ? found.files.filter(({ kind }) => kind === 'style') : []
    return { owner: found, file: asked, written: await writtenIn(db, [asked.id, ...sheets.map(({ id }) => id)]) }
  })
  const text = written.get(file.id) ?? ''
  if (file.kind !== 'page') return textDocument(file.path, text, alone)
  const names = owner.files.flatMap(({ file_name }) => file_name ?? [])
  const urls = await fileViews(ctx, ctx.db.reader, viewerId, names)
  return pageDocument(file.path, text, groundOf(owner, urls, written), alone)
}

const nothing = (): never => refuse('NOT_FOUND', 'There is nothing here.')
