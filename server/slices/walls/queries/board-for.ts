// Whether somebody may leave something on a wall: its stickers, its guestbook.
import type { Reader } from '#bedrock/tx'
import type { Audience } from '#contract/audience'
import { audiencesOf } from './audiences.ts'
import { firstAudience, wallFor } from './wall-for.ts'

export interface Board {
  readonly ownerId: number
  readonly mayLeave: boolean
  /** For whom the wall is, and so what is left on it. */
  readonly audience: Audience
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
  return { ownerId: wall.user_id, mayLeave, audience: wall.audience ?? firstAudience, approve: wall.approve === 1 }
}
