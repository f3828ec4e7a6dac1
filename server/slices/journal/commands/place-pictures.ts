// Says where the pictures of an entry stand, and for whom: for whom the entry is, as long as it is.
import { showFilesTo, useFiles } from '#slices/files/index'
import type { Tx } from '../owns.ts'
import { readPictures } from '../parts/pictures.ts'
import type { EntryRow } from '../queries/entries.ts'

type Placed = Pick<EntryRow, 'id' | 'owner_id' | 'audience' | 'published_at' | 'ends_at' | 'pictures'>

const placeOf = ({ id, owner_id, audience, published_at, ends_at }: Placed) => ({
  place: 'journal',
  placeId: id,
  ownerId: owner_id,
  audience: published_at === null ? ('me' as const) : audience,
  endsAt: ends_at,
})

/** [WALL-9.30] These stand in it from now on, and no others. Refuses with VALIDATION what is not there, not its author’s, or no picture. */
export const placePictures = (tx: Tx, entry: Placed): Promise<void> =>
  useFiles(tx, {
    ...placeOf(entry),
    files: readPictures(entry.pictures).map(({ file }) => ({ name: file, uses: ['image'] })),
  })

/** [WALL-9.30] Those that stand in it are for whom it is by now. */
export const showPictures = async (tx: Tx, entry: Placed): Promise<void> => {
  if (entry.pictures !== null) await showFilesTo(tx, placeOf(entry))
}

/** [WALL-9.4] They stand in it no longer. */
export const dropPictures = (tx: Tx, entry: Pick<Placed, 'id' | 'owner_id'>): Promise<void> =>
  useFiles(tx, { place: 'journal', placeId: entry.id, ownerId: entry.owner_id, audience: 'me', files: [] })
