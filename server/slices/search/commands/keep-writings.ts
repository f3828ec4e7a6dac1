// Keeps the words of journals, guestbooks and home pages. They go with the rows of what they are of.
import { pageText } from '#slices/homepages/index'
import type { Tx } from '../owns.ts'
import { entryWords, pageWords, signedWords } from '../parts/writing-words.ts'
import {
  entriesBelow,
  entryText,
  type Below,
  pagesBelow,
  pageSource,
  signedBelow,
  signedText,
} from '../queries/texts-of-writings.ts'

type Table = 'journal_words' | 'guestbook_words' | 'page_words'

/** [FEED-2.4] What it says now, and nothing of what it said. */
async function keep(tx: Tx, table: Table, rowid: number, words: string | undefined): Promise<void> {
  await tx.db.deleteFrom(table).where('rowid', '=', rowid).execute()
  if (words !== undefined) await tx.db.insertInto(table).values({ rowid, words }).execute()
}

/** [FEED-2.1] An entry of a journal, if it is published. */
export async function keepEntry(tx: Tx, id: number): Promise<void> {
  const row = await entryText(tx.db, id)
  await keep(tx, 'journal_words', id, row && entryWords(row))
}

/** [FEED-2.1] What somebody wrote into a guestbook. */
export async function keepSigned(tx: Tx, id: number): Promise<void> {
  const row = await signedText(tx.db, id)
  await keep(tx, 'guestbook_words', id, row && signedWords(row))
}

/** [FEED-2.1] A page written by hand. */
export async function keepPage(tx: Tx, id: number): Promise<void> {
  const row = await pageSource(tx.db, id)
  await keep(tx, 'page_words', id, row && wordsOfPage(row))
}

interface PageRow {
  readonly owner_id: number
  readonly path: string
  readonly text: string | null
}
const wordsOfPage = ({ owner_id, path, text }: PageRow): string => pageWords(owner_id, pageText(path, text ?? ''))

/** [FEED-2.5] Takes in the next of a kind; answers the last id that was looked at, undefined where there was none. */
export async function takeInWritings(
  tx: Tx,
  kind: 'journal' | 'guestbook' | 'page',
  below: Below,
): Promise<number | undefined> {
  if (kind === 'journal') {
    const rows = await entriesBelow(tx.db, below)
    for (const row of rows) await keep(tx, 'journal_words', row.id, entryWords(row))
    return rows.at(-1)?.id
  }
  if (kind === 'guestbook') {
    const rows = await signedBelow(tx.db, below)
    for (const row of rows) await keep(tx, 'guestbook_words', row.id, signedWords(row))
    return rows.at(-1)?.id
  }
  const rows = await pagesBelow(tx.db, below)
  for (const row of rows) await keep(tx, 'page_words', row.id, wordsOfPage(row))
  return rows.at(-1)?.id
}
