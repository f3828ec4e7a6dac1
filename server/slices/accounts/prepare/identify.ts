// Looks a session up and notes, at most once an hour, that it is in use.
import type { Clock } from '#bedrock/clock'
import type { Database } from '#bedrock/db/database'
import type { Identified } from '#bedrock/sessions'
import { noteSeen } from '../commands/note-seen.ts'
import type { Tx } from '../owns.ts'
import { findSession } from '../queries/find-session.ts'

const noteEveryMs = 3_600_000

/** [ACC-3.1] Who this token's hash belongs to. A use that could not be noted is noted at the next one. */
export async function identify(db: Database, clock: Clock, hash: string): Promise<Identified> {
  const { found, seenAt } = await findSession(db.reader, clock, hash)
  if ('actor' in found && clock.now() - seenAt >= noteEveryMs) {
    const { sessionId } = found.actor
    await db.write(`session:${sessionId}`, (tx: Tx) => noteSeen(tx, sessionId)).catch(() => {})
  }
  return found
}
