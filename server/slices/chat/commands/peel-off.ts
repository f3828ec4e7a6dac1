// Peels something off a message.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { stuckChanged } from '#events/messages'
import type { WordsIn } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { readStuck } from '../parts/stuck.ts'
import { mayPeel } from '../policy.ts'
import { viewMessage } from '../view.ts'
import { forgetStuckBy } from './drop-stuck.ts'
import { hang } from './hang.ts'

export interface PeelWish {
  readonly roomId: number
  readonly id: number
  readonly stickerId: string
}

/** [CHAT-5.12] Answers the message as everyone sees it now; what hangs there no longer is peeled off already. */
export async function peelOff(
  tx: Tx,
  actor: Actor,
  { roomId, id, stickerId }: PeelWish,
  wordsIn: WordsIn,
): Promise<Message> {
  const locked = await lockedMessage(tx, actor, roomId, id)
  const { entry, room, head, unseenBy } = locked
  if (entry.erased_at !== null || entry.hidden_at !== null) refuse('NOT_FOUND', 'This message is gone.')
  const words = wordsIn(room)
  const all = readStuck(words, entry)
  const gone = all.find((each) => each.id === stickerId)
  if (!gone) return tx.undo(viewMessage(entry, words))
  if (!mayPeel(actor, gone.user_id, entry, room))
    refuse('FORBIDDEN', 'This is peeled off by whoever stuck it on, by the author, or by those who keep order here.')
  const rest = all.filter((each) => each !== gone)
  const bare = rest.some(({ user_id }) => user_id === gone.user_id) ? null : gone.user_id
  const message = await hang(tx, locked, words, rest)
  if (bare !== null) await forgetStuckBy(tx, id, bare)
  await tx.announce(stuckChanged({ message, access: head.access, unseenBy, bare }))
  return message
}
