// Says which files stand on a wall, and for whom: as they stand now, and for its owner alone in every moment that is kept.
import type { Audience } from '#contract/audience'
import type { WallModule } from '#contract/modules'
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { filesOf, type NamedFile } from '../parts/files-of.ts'
import { narrower } from '../parts/narrower.ts'

const past = 'wall-past'

/** [WALL-3.2] `missing` says what becomes of a file that is not there any more, or is not the owner's: a new picture is refused, an earlier moment and raw HTML do without. */
export async function claimFiles(
  tx: Tx,
  ownerId: number,
  { modules, wall, missing }: { modules: readonly WallModule[]; wall: Audience; missing: 'refuse' | 'pass over' },
): Promise<void> {
  for (const module of modules) {
    const named = filesOf(module)
    const lenient = missing === 'pass over' || module.kind === 'html'
    await useFiles(tx, {
      place: 'wall-module',
      placeId: `${ownerId}:${module.id}`,
      ownerId,
      audience: narrower(wall, module.audience),
      files: lenient ? await stillThere(tx, ownerId, named) : named,
    })
  }
}

/** [WALL-3.2] What no longer stands there has no file any more. */
export async function releaseFiles(tx: Tx, ownerId: number, moduleIds: readonly string[]): Promise<void> {
  for (const id of moduleIds)
    await useFiles(tx, { place: 'wall-module', placeId: `${ownerId}:${id}`, ownerId, audience: 'me', files: [] })
}

/** [WALL-7.2] Keeps the files of a moment for as long as the moment is kept. */
export async function keepPast(tx: Tx, ownerId: number, rev: number, modules: readonly WallModule[]): Promise<void> {
  const files = await stillThere(tx, ownerId, modules.flatMap(filesOf))
  if (files.length > 0)
    await useFiles(tx, { place: past, placeId: `${ownerId}:${rev}`, ownerId, audience: 'me', files })
}

/** [WALL-7.4] Lets those of forgotten moments go. */
export async function forgetPast(tx: Tx, ownerId: number, before: number): Promise<void> {
  const kept = await tx.db
    .selectFrom('file_uses')
    .select('place_id')
    .distinct()
    .where('owner_id', '=', ownerId)
    .where('place', '=', past)
    .execute()
  for (const { place_id } of kept)
    if (Number(place_id.split(':')[1]) < before)
      await useFiles(tx, { place: past, placeId: place_id, ownerId, audience: 'me', files: [] })
}

async function stillThere(tx: Tx, ownerId: number, named: readonly NamedFile[]): Promise<readonly NamedFile[]> {
  if (named.length === 0) return []
  const rows = await tx.db
    .selectFrom('files')
    .select(['name', 'made_for'])
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'ready')
    .where(
      'name',
      'in',
      named.map(({ name }) => name),
    )
    .execute()
  return named.filter(({ name, uses }) => rows.some((row) => row.name === name && uses.includes(row.made_for)))
}
