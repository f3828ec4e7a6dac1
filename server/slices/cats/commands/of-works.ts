// What people make and publish for everyone.
import { within } from '#bedrock/bus'
import { journalWritten } from '#events/journal'
import { sketchPublished } from '#events/sketches'
import type { Tx } from '../owns.ts'
import { freshEntry, freshWork, publicWall } from '../queries/public-things.ts'
import { noteTiding } from './note-tiding.ts'

/** [CAT-2.1, CAT-2.2] */
export const ofWorks = [
  within(journalWritten, async (tx: Tx, { entryId }) => {
    const entry = await freshEntry(tx.db, entryId, tx.now)
    if (!entry) return
    // Cats are never on a wall that is not for everyone, and an entry may be for everyone all the same.
    const place = (await publicWall(tx.db, entry.owner_id)) ? (`wall:${entry.owner_id}` as const) : null
    await noteTiding(tx, { kind: 'journal.posted', by: entry.owner_id, place })
  }),
  within(sketchPublished, async (tx: Tx, { sketchId }) => {
    const work = await freshWork(tx.db, sketchId, tx.now)
    if (!work) return
    const noun = work.kind === 'song' ? 'song' : 'sketch'
    const remixed = work.from_id !== null && work.from_id !== work.maker_id
    await noteTiding(tx, {
      kind: remixed ? `${noun}.remixed` : `${noun}.published`,
      by: work.maker_id,
      to: remixed ? work.from_id : null,
    })
  }),
]
