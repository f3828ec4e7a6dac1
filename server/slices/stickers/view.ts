// Stickers as somebody sees them.
import { instant } from '#bedrock/clock'
import type { Reader } from '#bedrock/tx'
import type { UploadedFile } from '#contract/files'
import type { Sticker } from '#contract/stickers'
import type { AppContext } from '#server/context'
import { fileViews } from '#slices/files/index'
import { contentOf, pictureOf } from './parts/content-columns.ts'
import { mayMove } from './policy.ts'
import type { StickerRow } from './queries/stickers-on.ts'

/** With what this viewer may do to them, and addresses of pictures that are made out to them. */
export async function viewStickers(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  rows: readonly StickerRow[],
): Promise<(row: StickerRow) => Sticker> {
  const pictures = rows.flatMap((row) => pictureOf(row) ?? [])
  const files = pictures.length === 0 ? new Map<string, UploadedFile>() : await fileViews(ctx, db, viewerId, pictures)
  return (row) => ({
    id: row.id,
    placer: { id: row.placer_id, username: row.placer_name },
    content: contentOf(row, files),
    place: { x: row.x, y: row.y, size: row.size, turn: row.turn, layer: row.layer },
    pending: row.pending === 1,
    can_move: mayMove(viewerId, row),
    created_at: instant(row.created_at),
  })
}
