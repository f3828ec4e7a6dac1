// Sticks something on a message, or moves it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { messageStuck, stuckChanged } from '#events/messages'
import type { WordsIn } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { isSameThing, readStuck, type StickWish } from '../parts/stuck.ts'
import { viewMessage } from '../view.ts'
import { hang } from './hang.ts'
import { refuseHanging, refuseOneMore } from './refuse-hanging.ts'

/** [CHAT-5.11, CHAT-5.13, CHAT-3.43] Answers the message as everyone sees it now; what hangs there just so is answered as it stands. */
export async function stickOn(
  tx: Tx,
  actor: Actor,
  { roomId, id, sticker }: StickWish,
  wordsIn: WordsIn,
): Promise<Message> {
  const locked = await lockedMessage(tx, actor, roomId, id)
  const { entry, room, head, unseenBy } = locked
  await refuseHanging(tx, actor, locked)
  const words = wordsIn(room)
  const all = readStuck(words, entry)
  const before = all.find((each) => each.id === sticker.id)
  if (before && (before.user_id !== actor.id || !isSameThing(before.thing, sticker.thing)))
    refuse('CONFLICT', 'Something else hangs there under this id. Take a new one.')
  if (before?.x === sticker.x && before.turn === sticker.turn) tx.undo(viewMessage(entry, words))
  const placed = { ...sticker, user_id: actor.id, user: actor.username }
  if (!before) await refuseOneMore(tx, actor, all, sticker.thing)
  const now = before ? all.map((each) => (each === before ? placed : each)) : [...all, placed]
  const message = await hang(tx, locked, words, now)
  if (before) await tx.announce(stuckChanged({ message, access: head.access, unseenBy, bare: null }))
  else {
    await tx.db
      .insertInto('stuck_by')
      .values({ entry_id: id, placer_id: actor.id })
      .onConflict((on) => on.doNothing())
      .execute()
    await tx.announce(messageStuck({ message, access: head.access, unseenBy, by: actor.id }))
  }
  return message
}
