// Notes that the index lacks what was there before.
import type { Tx } from '../owns.ts'
import { highestMissing } from '../queries/to-come.ts'

/** [FEED-2.5] An empty index in a house that is not lacks all of it: after an update, and after a restore of what another database kept. */
export async function noteToCome(tx: Tx): Promise<void> {
  for (const kind of ['message', 'person', 'wall', 'journal', 'guestbook', 'page', 'sketch'] as const) {
    const highest = await highestMissing(tx.db, kind)
    if (highest === undefined) continue
    const below = highest + 1
    await tx.db
      .insertInto('words_to_come')
      .values({ kind, below })
      .onConflict((conflict) => conflict.column('kind').doUpdateSet({ below }))
      .execute()
  }
}
