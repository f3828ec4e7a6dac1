// Visitors' stickers on the table, where they are seen and in nobody's way.
import { SeenStickers } from '../../stickers/seen-stickers.tsx'
import { stuckOnOwn } from './own-board.ts'
import { stickersShown } from './tools.ts'

/** The stickers, unless they are hidden. */
export const StuckOnTable = () => (stickersShown.value ? <SeenStickers stickers={stuckOnOwn.value} /> : null)
