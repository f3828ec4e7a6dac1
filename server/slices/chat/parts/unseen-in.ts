// Who is told nothing of a change of a message.
import { blindTo, type RoomRow } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'

const nobody: ReadonlySet<number> = new Set()

/** [DM-3.1] Whoever deleted the conversation since it was said. */
export const unseenIn = async (tx: Tx, { id, kind }: RoomRow, entryId: number): Promise<ReadonlySet<number>> =>
  kind === 'direct' ? await blindTo(tx.db, id, entryId) : nobody
