// Messages that people keep for themselves.
import type { Generated } from 'kysely'

export interface BookmarksTable {
  id: Generated<number>
  user_id: number
  message_id: number
  kept_at: number
}
