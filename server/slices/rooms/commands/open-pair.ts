// Opens the room of a conversation between two.
import type { Random } from '#bedrock/clock'
import { openStream } from '#bedrock/log/stream'
import type { Tx } from '../owns.ts'

/** Its name is one that nobody guesses. Answers the new room's id. */
export async function openPair(tx: Tx, pair: readonly [number, number], random: Random): Promise<number> {
  const id = await openStream(tx, 'room', random)
  const name = `direct-${Buffer.from(random.token(10), 'base64url').toString('hex')}`
  await tx.db
    .insertInto('rooms')
    .values({
      id,
      name,
      topic: '',
      kind: 'direct',
      sample: 0,
      opened_by: null,
      created_at: tx.now,
      archived_at: null,
    })
    .execute()
  await tx.db
    .insertInto('members')
    .values(pair.map((user_id) => ({ room_id: id, user_id, moderator: 0, joined_at: tx.now })))
    .execute()
  return id
}
