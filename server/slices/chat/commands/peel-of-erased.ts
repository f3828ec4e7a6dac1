// Peels off a message what an erased account stuck on it.
import { findEntry } from '#bedrock/log/find-entry'
import { advance } from '#bedrock/log/stream'
import { stuckChanged } from '#events/messages'
import { blindTo, type WordsIn } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { readStuck } from '../parts/stuck.ts'
import { wordsKeyOf } from '../queries/of-the-erased.ts'
import { forgetStuckBy } from './drop-stuck.ts'
import { hang } from './hang.ts'

interface Stuck {
  readonly roomId: number
  readonly id: number
  readonly placerId: number
}

/** [CHAT-5.15, LAW-4] Everyone who listens hears the message without it. */
export async function peelOfErased(tx: Tx, { roomId, id, placerId }: Stuck, wordsIn: WordsIn): Promise<void> {
  const stream = { kind: 'room', id: roomId } as const
  const head = await advance(tx, stream)
  const entry = await findEntry(tx.db, id)
  if (entry?.stream_id !== roomId) return tx.undo(undefined)
  const words = wordsIn({ id: roomId, words_key: await wordsKeyOf(tx.db, roomId) })
  const rest = readStuck(words, entry).filter(({ user_id }) => user_id !== placerId)
  const message = await hang(tx, { stream, head, entry }, words, rest)
  await forgetStuckBy(tx, id, placerId)
  await tx.announce(
    stuckChanged({ message, access: head.access, unseenBy: await blindTo(tx.db, roomId, id), bare: placerId }),
  )
}
