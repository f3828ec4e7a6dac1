// What somebody did in a jam under a client id before.
import { createHash } from 'node:crypto'
import type { Actor } from '#bedrock/actor'
import { findByClientId } from '#bedrock/log/find-entry'
import { refuse } from '#bedrock/refusal'
import type { JamWish } from '#contract/jams'
import type { Tx } from '../owns.ts'

export interface Writing {
  readonly roomId: number
  readonly clientId: string
  readonly wish: JamWish
}

export interface Written {
  readonly rev: number
  readonly duplicate: boolean
  readonly left_out: number
}

/** What was wished, in short: the entry says what was done, which may be less. */
export const printOf = (wish: JamWish): string => createHash('sha256').update(JSON.stringify(wish)).digest('base64url')

/** [SONG-3.8] What this person did under the id before; null if nothing. Refuses when it was something else. */
export async function writtenBefore(
  tx: Tx,
  actor: Actor,
  streamId: number,
  { clientId, wish }: Writing,
): Promise<Written | null> {
  const entry = await findByClientId(tx.db, actor.id, clientId)
  if (!entry) return null
  // What was forgotten since no longer says what it was.
  if (entry.stream_id !== streamId || (entry.body !== null && entry.beside !== printOf(wish)))
    refuse('CONFLICT', 'This was sent before as something else. Send it as something new.')
  return { rev: entry.rev, duplicate: true, left_out: 0 }
}
