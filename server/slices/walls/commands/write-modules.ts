// Writes what stands on a wall now, where it differs from before.
import { awaits } from '#wall/awaits'
import type { WallModule } from '#contract/modules'
import type { Tx } from '../owns.ts'
import { bodyOf } from '../parts/wall-rows.ts'

/** Answers which changed themselves, and which are gone. */
export async function writeModules(
  tx: Tx,
  userId: number,
  before: readonly WallModule[],
  now: readonly WallModule[],
): Promise<{ changed: readonly WallModule[]; gone: readonly string[] }> {
  const kept = new Set(now.map(({ id }) => id))
  const gone = before.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (gone.length > 0)
    await tx.db.deleteFrom('wall_modules').where('user_id', '=', userId).where('module_id', 'in', gone).execute()
  const known = new Map(before.map((module, position) => [module.id, { module, position }]))
  const changed = now.flatMap((module, position) => {
    const there = known.get(module.id)
    // A step that changes nothing leaves the very same object.
    return there?.module === module && there.position === position
      ? []
      : [{ module, position, moved: there?.module === module }]
  })
  const rest = { changed: changed.filter(({ moved }) => !moved).map(({ module }) => module), gone }
  if (changed.length === 0) return rest
  await tx.db
    .insertInto('wall_modules')
    .values(
      changed.map(({ module, position }) => ({
        user_id: userId,
        module_id: module.id,
        kind: module.kind,
        audience: module.audience,
        position,
        waits: awaits(module) ? 1 : 0,
        body: bodyOf(module),
        put_at: tx.now,
        changed_at: tx.now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['user_id', 'module_id']).doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        audience: eb.ref('excluded.audience'),
        position: eb.ref('excluded.position'),
        waits: eb.ref('excluded.waits'),
        // What only moved in the order of reading was not changed itself.
        changed_at: eb
          .case()
          .when('wall_modules.body', '=', eb.ref('excluded.body'))
          .then(eb.ref('wall_modules.changed_at'))
          .else(eb.ref('excluded.changed_at'))
          .end(),
        body: eb.ref('excluded.body'),
      })),
    )
    .execute()
  return rest
}
