// Keeps the words by which somebody is found.
import type { Tx } from '../owns.ts'
import { personWords } from '../parts/person-words.ts'
import { personText } from '../queries/texts-of-people.ts'

/** [FEED-2.4] Nothing of them can be found, nor read in the index. */
export const forgetPerson = async (tx: Tx, userId: number): Promise<void> =>
  void (await tx.db.deleteFrom('person_words').where('rowid', '=', userId).execute())

/** [FEED-2.1] What their name and profile say now. */
export async function keepPerson(tx: Tx, userId: number): Promise<void> {
  await forgetPerson(tx, userId)
  const text = await personText(tx.db, userId)
  if (text)
    await tx.db
      .insertInto('person_words')
      .values({ rowid: userId, words: personWords(text) })
      .execute()
}
