// Gives a fresh house its first rooms.
import type { Random } from '#bedrock/clock'
import type { Tx } from '../owns.ts'
import { type NewRoom, storeRoom } from './open-room.ts'

const first: readonly NewRoom[] = [
  { name: 'general', topic: 'Everything and nothing.', kind: 'text' },
  { name: 'random', topic: 'Say something dumb or brilliant.', kind: 'text' },
  { name: 'announcements', topic: 'What the people who run the house have to say.', kind: 'announcement' },
  { name: 'generative-art', topic: 'Pictures, sounds and the code that made them.', kind: 'text' },
]

/** [ROOM-1.1] Opens the first rooms if no room was ever opened. */
export async function seedRooms(tx: Tx, random: Random): Promise<void> {
  const any = await tx.db.selectFrom('rooms').select('id').limit(1).executeTakeFirst()
  if (any) return
  for (const room of first) await storeRoom(tx, null, room, random)
}
