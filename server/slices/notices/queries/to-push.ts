// What of what waits for somebody is to be told when the page is shut, and when.
import type { Reader } from '#bedrock/tx'
import type { NoticeKind } from '#contract/notices'
import { isQuiet, quietUntil } from '../parts/is-quiet.ts'
import { newestUnseen } from './notices.ts'
import { quietIn } from './settings.ts'

interface ToPush {
  readonly kind: NoticeKind
  /** Until when it is quiet for them; null where it is not. */
  readonly quietUntil: number | null
}

/** [NOTE-2.13] Null where nothing of it is to be told any more. */
export async function toPush(
  db: Pick<Reader, 'selectFrom'>,
  userId: number,
  span: { readonly first: number; readonly last: number },
  now: number,
): Promise<ToPush | null> {
  const row = await newestUnseen(db, userId, span)
  if (!row) return null
  const hours = quietIn(row)
  return { kind: row.kind, quietUntil: hours !== null && isQuiet(hours, now) ? quietUntil(hours, now) : null }
}
