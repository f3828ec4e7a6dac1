// Says which files stand on a profile, and that they are for whom the profile is.
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'

const kinds = ['avatar', 'banner'] as const

/** [WALL-1.8] Refuses with VALIDATION a file that is not their own or was sent for something else. */
export async function placeFiles(tx: Tx, userId: number): Promise<void> {
  const row = await tx.db
    .selectFrom('profiles')
    .select(['audience', ...kinds])
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  for (const kind of kinds) {
    const name = row[kind]
    const files = name === null ? [] : [{ name, uses: [kind] }]
    await useFiles(tx, { place: kind, placeId: userId, ownerId: userId, audience: row.audience, files })
  }
}
