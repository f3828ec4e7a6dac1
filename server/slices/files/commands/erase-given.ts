// Takes pictures away that were the house's.
import type { Tx } from '../owns.ts'
import { isTheHouses } from '../queries/is-the-houses.ts'
import { announceGone } from './erase-sealed.ts'

/** [FILE-2.7] Those of these names; from the commit on nobody sees them. */
export async function eraseGiven(tx: Tx, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const gone = await tx.db
    .deleteFrom('files')
    .where('name', 'in', names)
    .where(isTheHouses())
    .returning(['name', 'sizes'])
    .execute()
  await announceGone(tx, gone)
}
