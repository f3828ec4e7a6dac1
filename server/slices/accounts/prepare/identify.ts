// Looks a session or a bot up and notes, at most once an hour, that it is in use.
import type { Clock } from '#bedrock/clock'
import type { Database } from '#bedrock/db/database'
import type { Identified } from '#bedrock/sessions'
import { noteSeen } from '../commands/note-seen.ts'
import { noteBotSeen } from '../commands/store-bot.ts'
import type { Tx } from '../owns.ts'
import { findBot } from '../queries/bots.ts'
import { findSession } from '../queries/find-session.ts'

const noteEveryMs = 3_600_000

/** [ACC-3.1] Who this token's hash belongs to. A use that could not be noted is noted at the next one. */
export async function identify(db: Database, clock: Clock, hash: string): Promise<Identified> {
  const bot = await findBot(db.reader, hash)
  if (bot) {
    if ('actor' in bot.found && clock.now() - bot.seenAt >= noteEveryMs)
      await db.write(`bot:${bot.id}`, (tx: Tx) => noteBotSeen(tx, bot.id)).catch(() => {})
    return bot.found
  }
  const { found, seenAt } = await findSession(db.reader, clock, hash)
  if ('actor' in found && clock.now() - seenAt >= noteEveryMs) {
    const { sessionId } = found.actor
    await db.write(`session:${sessionId}`, (tx: Tx) => noteSeen(tx, sessionId)).catch(() => {})
  }
  return found
}
