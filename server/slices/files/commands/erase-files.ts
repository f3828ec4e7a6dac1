// Takes away every file of an erased account, wherever it stands.
import { filesErased } from '#events/files'
import type { Tx } from '../owns.ts'
import { pieceOf, readSizes } from '../parts/stored.ts'

/** [FILE-2.6] From the commit on nobody sees them; then the bytes go, and where a crash leaves some, they are swept. */
export async function eraseFiles(tx: Tx, userId: number): Promise<void> {
  const gone = await tx.db.deleteFrom('files').where('owner_id', '=', userId).returning(['name', 'sizes']).execute()
  await tx.db.deleteFrom('file_uses').where('owner_id', '=', userId).execute()
  await tx.db.deleteFrom('file_owners').where('owner_id', '=', userId).execute()
  const pieces = gone.flatMap(({ name, sizes }) => readSizes(sizes).map(({ size }) => pieceOf(name, size)))
  if (pieces.length > 0) await tx.announce(filesErased({ pieces }))
}
