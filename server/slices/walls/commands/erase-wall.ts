// Takes a wall away with everything that it ever was.
import { endStream } from '#bedrock/log/stream'
import type { Tx } from '../owns.ts'

/** [WALL-7.7] Modules, copies and eras go with the row, the history with its stream. */
export async function eraseWall(tx: Tx, userId: number): Promise<void> {
  const wall = await tx.db.deleteFrom('walls').where('user_id', '=', userId).returning('stream_id').executeTakeFirst()
  if (wall) await endStream(tx, { kind: 'wall', id: wall.stream_id })
}
