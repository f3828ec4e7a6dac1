// The button of a wall, for whoever shows it elsewhere.
import { refuse } from '#bedrock/refusal'
import type { WallButton } from '#contract/wall-buttons'
import type { AppContext } from '#server/context'
import { buttonOf } from '../parts/wall-rows.ts'
import { wallFor } from '../queries/wall-for.ts'

/** [WALL-11.6] Only a wall that the world may see has one; refuses with NOT_FOUND otherwise. */
export async function wallButtonOf(ctx: AppContext, username: string): Promise<WallButton> {
  const wall = await wallFor(ctx.db.reader, null, username)
  return buttonOf(wall.button) ?? refuse('NOT_FOUND', 'This wall has no button.')
}
