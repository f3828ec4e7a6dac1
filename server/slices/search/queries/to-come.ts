// What of the house from before is still to be taken into the index.
import type { Reader } from '#bedrock/tx'
import type { Schema } from '#server/schema/tables/index'

type Looks = Pick<Reader, 'selectFrom'>
export type ToCome = Schema['words_to_come']

/** By kind; none once all of it is in. */
export const toCome = (db: Looks): Promise<ToCome[]> =>
  db.selectFrom('words_to_come').selectAll().orderBy('kind').execute()

/** Whether of this kind something is. */
export const isToCome = async (db: Looks, kind: ToCome['kind']): Promise<boolean> =>
  (await db.selectFrom('words_to_come').select('kind').where('kind', '=', kind).executeTakeFirst()) !== undefined

const tables = {
  message: { words: 'message_words', things: 'entries' },
  person: { words: 'person_words', things: 'users' },
  journal: { words: 'journal_words', things: 'journal_entries' },
  guestbook: { words: 'guestbook_words', things: 'guestbook_entries' },
  page: { words: 'page_words', things: 'homepage_files' },
  sketch: { words: 'sketch_words', things: 'sketches' },
} as const

/** The highest id of those that an empty index lacks; undefined where it is not empty, or nothing is there. */
export async function highestMissing(db: Looks, kind: ToCome['kind']): Promise<number | undefined> {
  const { words, things } = kind === 'wall' ? ({ words: 'wall_words', things: 'walls' } as const) : tables[kind]
  const kept = await db.selectFrom(words).select('rowid').limit(1).executeTakeFirst()
  if (kept) return undefined
  const highest =
    things === 'walls'
      ? await db.selectFrom('walls').select('user_id as id').orderBy('user_id', 'desc').limit(1).executeTakeFirst()
      : await db.selectFrom(things).select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return highest?.id
}
