// Keeps the words of sketches that everybody may find, and of no others.
import type { Tx } from '../owns.ts'
import { sketchWords } from '../parts/sketch-words.ts'
import { sketchesBelow, sketchText, type SketchText } from '../queries/texts-of-sketches.ts'
import type { Below } from '../queries/texts-of-writings.ts'

/** [FEED-2.4] Nothing of it can be found, nor read in the index. */
export const forgetSketch = async (tx: Tx, id: number): Promise<void> =>
  void (await tx.db.deleteFrom('sketch_words').where('rowid', '=', id).execute())

/** [FEED-2.1] What it says now to everybody, and nothing of what it said or says to its maker alone. */
export async function keepSketch(tx: Tx, id: number): Promise<void> {
  await forgetSketch(tx, id)
  const text = await sketchText(tx.db, id)
  if (text) await store(tx, id, text)
}

/** [FEED-2.5] Takes in the next of them; answers the last id that was looked at, undefined where there was none. */
export async function takeInSketches(tx: Tx, below: Below): Promise<number | undefined> {
  const rows = await sketchesBelow(tx.db, below)
  for (const row of rows) {
    await forgetSketch(tx, row.id)
    await store(tx, row.id, row)
  }
  return rows.at(-1)?.id
}

const store = (tx: Tx, rowid: number, text: SketchText) =>
  tx.db
    .insertInto('sketch_words')
    .values({ rowid, words: sketchWords(text) })
    .execute()
