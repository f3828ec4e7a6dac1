// Whether the house takes files that are neither pictures nor sounds.
import type { Reader } from '#bedrock/tx'

/** [FILE-3.6] It does until its owner says otherwise. */
export const takesDocuments = async (db: Pick<Reader, 'selectFrom'>): Promise<boolean> =>
  (await db.selectFrom('settings').select('value').where('key', '=', 'other_files').executeTakeFirst())?.value !==
  'false'
