// What is kept of conversations that were deleted for both.
import type { Looks } from '#slices/rooms/index'

export interface ReceiptRow {
  readonly code: string
  readonly room_id: number
  readonly deleted_at: number
  readonly by_id: number | null
  readonly by_name: string | null
}

/** [DM-3.4] The one with this code, for those who see its conversation. */
export const receiptOf = (db: Looks, userId: number, code: string): Promise<ReceiptRow | undefined> =>
  db
    .selectFrom('direct_receipts')
    .innerJoin('members', (join) =>
      join.onRef('members.room_id', '=', 'direct_receipts.room_id').on('members.user_id', '=', userId),
    )
    .leftJoin('users as by', (join) => join.onRef('by.id', '=', 'direct_receipts.by_id').on('by.state', '!=', 'erased'))
    .select(['direct_receipts.code', 'direct_receipts.room_id', 'direct_receipts.deleted_at'])
    .select(['by.id as by_id', 'by.username as by_name'])
    .where('direct_receipts.code', '=', code)
    .executeTakeFirst()
