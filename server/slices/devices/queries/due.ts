// Whether anything is to be sent.
import type { Reader } from '#bedrock/tx'

/** A small question, because it is asked all the time. */
export const anythingDue = async (db: Pick<Reader, 'selectFrom'>, now: number): Promise<boolean> =>
  (await db.selectFrom('device_pushes').select('device_id').where('due_at', '<=', now).limit(1).executeTakeFirst()) !==
  undefined
