// What below a line says that it is pinned, or kept by whoever reads it.
import type { Message } from '#contract/messages'
import { bookmarksLines } from '#words/bookmarks-lines'
import { words } from '#words/index'
import { isKept } from '../bookmarks/kept.ts'

/** Nothing for most lines. */
export const LineMarks = ({ message }: { readonly message: Message }) => (
  <>
    {message.pinned && <small class="label pin-mark">{words.chat.pins.mark}</small>}
    {isKept(message.id) && <small class="label kept-mark">{bookmarksLines.mark}</small>}
  </>
)
