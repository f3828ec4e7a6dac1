// The raw HTML behind a frame, if the one who looks may see it now.
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { ModuleOf } from '#contract/modules'
import type { Frame } from '#bedrock/framed/frame-tickets'
import { moduleOf } from '../parts/wall-rows.ts'
import { eraFor } from './eras.ts'
import { modulesFor, wallFor } from './wall-for.ts'

type Looks = Pick<Reader, 'selectFrom'>

/** [WALL-4.2, UC-13] Refuses with NOT_FOUND what is gone, not for them, or of somebody who is frozen. */
export async function framedModule(
  db: Looks,
  { ownerId, viewerId, eraId, moduleId }: Frame,
): Promise<ModuleOf<'html'>['content']> {
  const owner = await db.selectFrom('users').select('username').where('id', '=', ownerId).executeTakeFirst()
  const wall = await wallFor(db, viewerId, owner?.username ?? '')
  const modules =
    eraId === null
      ? (await modulesFor(db, viewerId, ownerId)).map(moduleOf)
      : (await eraFor(db, viewerId, ownerId, eraId)).document.modules
  const found = modules.find(({ id }) => id === moduleId)
  if (found?.kind !== 'html' || wall.frozen === 1) refuse('NOT_FOUND', 'There is nothing here.')
  return found.content
}
