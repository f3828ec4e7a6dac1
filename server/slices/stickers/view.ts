// A sticker as somebody sees it.
import { instant } from '#bedrock/clock'
import type { Sticker } from '#contract/stickers'
import { contentOf } from './parts/content-columns.ts'
import { mayMove } from './policy.ts'
import type { StickerRow } from './queries/stickers-on.ts'

/** With what this viewer may do to it. */
export const viewSticker =
  (viewerId: number | null) =>
  (row: StickerRow): Sticker => ({
    id: row.id,
    placer: { id: row.placer_id, username: row.placer_name },
    content: contentOf(row),
    place: { x: row.x, y: row.y, size: row.size, turn: row.turn, layer: row.layer },
    pending: row.pending === 1,
    can_move: mayMove(viewerId, row),
    created_at: instant(row.created_at),
  })
