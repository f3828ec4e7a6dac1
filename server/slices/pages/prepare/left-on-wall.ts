// What visitors left on a wall and what its owner's profile says, as far as its page shows it to whoever looks.
import type { ModuleKind } from '#contract/modules'
import type { SeenWall } from '#contract/seen-walls'
import type { AppContext } from '#server/context'
import { entriesSeen } from '#slices/guestbook/index'
import { ownerSeen } from '#slices/profiles/index'
import { sketchPrints } from '#slices/sketches/index'
import { stickersSeen } from '#slices/stickers/index'
import type { LeftOnWall } from '#views/walls/left-view'

/** [WALL-8.9, CODE-4.65] Of guestbook and sketches nothing is asked where none is for this viewer. */
export async function leftOnWall(
  ctx: AppContext,
  viewerId: number | null,
  { person, modules, top8 }: SeenWall,
): Promise<LeftOnWall> {
  const has = (kind: ModuleKind): boolean => modules.some((module) => module.kind === kind)
  const hanging = modules.flatMap((module) =>
    module.kind === 'sketch' && module.content.sketch !== '' ? [module.content.sketch] : [],
  )
  return {
    owner: await ownerSeen(ctx, viewerId, person.username),
    stickers: await stickersSeen(ctx, viewerId, person.id),
    entries: has('guestbook') ? await entriesSeen(ctx, viewerId, person.id) : [],
    top8,
    sketches: await sketchPrints(ctx, viewerId, hanging),
  }
}
