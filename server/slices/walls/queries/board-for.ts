// Whether somebody may leave something on a wall: its stickers, its guestbook.
import type { Reader } from '#bedrock/tx'
import { audiencesOf } from './audiences.ts'
import { wallFor } from './wall-for.ts'

export interface Board {
  readonly ownerId: number
  readonly mayLeave: boolean
  /** What others leave is seen once the owner has approved it. */
  readonly approve: boolean
}

/** [WALL-3.1] The board of a wall that this viewer may see; refuses with NOT_FOUND otherwise. */
export async function boardFor(
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  username: string,
): Promise<Board> {
  const wall = await wallFor(db, viewerId, username)
  const board = wall.board ?? 'everyone'
  const mayLeave =
    viewerId !== null &&
    (viewerId === wall.user_id ||
      board === 'everyone' ||
      (board === 'mutuals' && (await audiencesOf(db, viewerId, wall.user_id)).has('mutuals')))
  return { ownerId: wall.user_id, mayLeave, approve: wall.approve === 1 }
}
