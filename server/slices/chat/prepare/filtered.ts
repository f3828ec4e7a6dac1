// What the house's list of words does to what somebody says in an open room.
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import { filterIn, filtersOf } from '#slices/guard/index'
import { isClosed, type RoomRow } from '#slices/rooms/index'

const unwanted = 'This house does not want that said in its open rooms. Say it in other words.'
const folded = 'Words that this house folds away'

/** [MOD-1.26] The warning that it puts in front of the words; null for none, and always in private rooms and between two. Refuses with FORBIDDEN and the house's sentence. */
export async function filtered(
  ctx: AppContext,
  room: Pick<RoomRow, 'kind' | 'words_key'>,
  content: string,
): Promise<string | null> {
  if (isClosed(room.kind) || room.words_key !== null) return null
  const found = filterIn(content, await filtersOf(ctx))
  if (found?.act === 'refuse') refuse('FORBIDDEN', found.sentence || unwanted)
  return found === null ? null : found.sentence || folded
}
