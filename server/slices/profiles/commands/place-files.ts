// Says which files stand on a profile, and that they are for whom the profile is.
import { useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'

const kinds = ['avatar', 'banner', 'intro', 'anthem'] as const
type Kind = (typeof kinds)[number]

/** [WALL-1.8] Those that are chosen by their kind and the name that stands there now. Refuses with VALIDATION a file that is not their own or was sent for something else. */
export async function placeFiles(
  tx: Tx,
  userId: number,
  chosen: (kind: Kind, name: string | null) => boolean,
): Promise<void> {
  const row = await tx.db
    .selectFrom('profiles')
    .select(['audience', ...kinds])
    .where('user_id', '=', userId)
    .executeTakeFirstOrThrow()
  for (const kind of kinds.filter((one) => chosen(one, row[one]))) {
    const name = row[kind]
    const files = name === null ? [] : [{ name, uses: [kind] }]
    await useFiles(tx, { place: kind, placeId: userId, ownerId: userId, audience: row.audience, files })
  }
}
