// A conversation as it leaves the house for one of its two.
import type { Actor } from '#bedrock/actor'
import type { Conversation } from '#contract/direct'
import { viewRoom } from '#slices/rooms/index'
import type { ConversationRow } from './queries/conversations.ts'

/** [DM-1.4] Whoever was turned away goes on waiting. */
export const viewConversation = (actor: Actor, row: ConversationRow): Conversation => ({
  room: viewRoom(actor, row, row),
  person: row.other_id === null || row.other_name === null ? null : { id: row.other_id, username: row.other_name },
  state: stateOf(actor, row),
})

function stateOf(actor: Actor, row: ConversationRow): Conversation['state'] {
  if (row.accepted_at !== null) return 'open'
  if (row.knocker_id === actor.id) return 'waiting'
  return row.turned_away_at === null ? 'asking' : 'turned_away'
}
