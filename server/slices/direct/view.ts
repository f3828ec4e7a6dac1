// A conversation as it leaves the house for one of its two.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import type { Conversation, DirectReceipt } from '#contract/direct'
import { viewRoom } from '#slices/rooms/index'
import type { ConversationRow } from './queries/conversations.ts'
import type { ReceiptRow } from './queries/receipts.ts'

/** [DM-1.4] Whoever was turned away goes on waiting. */
export const viewConversation = (actor: Actor, row: ConversationRow): Conversation => ({
  room: viewRoom(actor, row, row),
  person: row.other_id === null || row.other_name === null ? null : { id: row.other_id, username: row.other_name },
  state: stateOf(actor, row),
  listed: stateOf(actor, row) !== 'turned_away' && (row.newestId ?? 0) > row.left,
  deleted_to: row.cut === 0 ? null : row.cut,
  seen_to: shownTo(row),
  receipt:
    row.receipt_code === null || row.receipt_at === null
      ? null
      : viewReceipt({
          code: row.receipt_code,
          deleted_at: row.receipt_at,
          by_id: row.receipt_by,
          by_name: row.receipt_name,
        }),
})

/** [DM-4.2] Nothing of a knock, of what was deleted, and where the two are kept apart. */
export const shownTo = ({ accepted_at, silent, cut, seenTo: id }: ConversationRow): number | null =>
  accepted_at !== null && silent === 0 && id !== null && id > cut ? id : null

/** [DM-3.4] What is kept of having deleted a conversation for both. */
export const viewReceipt = ({ code, deleted_at, by_id, by_name }: Omit<ReceiptRow, 'room_id'>): DirectReceipt => ({
  code,
  deleted_at: instant(deleted_at),
  by: by_id === null || by_name === null ? null : { id: by_id, username: by_name },
})

function stateOf(actor: Actor, row: ConversationRow): Conversation['state'] {
  if (row.accepted_at !== null) return 'open'
  if (row.knocker_id === actor.id) return 'waiting'
  return row.turned_away_at === null ? 'asking' : 'turned_away'
}
