// Rewords a message.
import type { Actor } from '#bedrock/actor'
import { revise } from '#bedrock/log/revise'
import { refuse } from '#bedrock/refusal'
import type { Message } from '#contract/messages'
import { messageEdited } from '#events/messages'
import type { WordsIn } from '#slices/rooms/index'
import type { Tx } from '../owns.ts'
import { keepBeside, readBeside } from '../parts/beside.ts'
import { lockedMessage } from '../parts/locked-message.ts'
import { refuseMutedHere } from '../parts/speakable-room.ts'
import { mayReword } from '../policy.ts'
import { viewMessage } from '../view.ts'

export interface Rewording {
  readonly roomId: number
  readonly id: number
  /** Normalised. */
  readonly content: string
  readonly expectedRev: number | undefined
  /** The new words name everybody in the room still. */
  readonly namesRoom: boolean
  /** What the house puts in front of them, where nothing stands there yet. */
  readonly folded?: string | null
}

/** [CHAT-1.3, CHAT-1.4, CHAT-1.6] The same content is answered before `expected_rev` is looked at. */
export async function editMessage(tx: Tx, actor: Actor, input: Rewording, wordsIn: WordsIn): Promise<Message> {
  const { entry, room, head, stream, unseenBy } = await lockedMessage(tx, actor, input.roomId, input.id)
  if (entry.erased_at !== null) refuse('NOT_FOUND', 'This message was deleted.')
  if (!mayReword(actor, entry, room, tx.now))
    refuse('FORBIDDEN', 'A message can be reworded by its author, within 24 hours, while its room is open.')
  refuseMutedHere(room, tx.now)
  const words = wordsIn(room)
  if (entry.body !== null && words.read(entry, entry.body) === input.content) tx.undo(viewMessage(entry, words))
  if (input.expectedRev !== undefined && input.expectedRev !== entry.rev)
    refuse('CONFLICT', 'The message has changed meanwhile. Look at it again.')
  const { calls, ...quiet } = readBeside(words, entry)
  // [CHAT-3.20] What calls nobody any more will not call again.
  const calling = calls !== undefined && input.namesRoom
  const warning = quiet.warning ?? input.folded ?? null
  const same = warning === quiet.warning && calling === (calls !== undefined)
  const beside = same ? entry.beside : keepBeside(words, entry, { ...quiet, warning, ...(calling ? { calls } : {}) })
  const reworded = await revise(tx, stream, head, entry, { body: words.keep(entry, input.content), beside })
  const message = viewMessage(reworded, words)
  await tx.announce(
    messageEdited({
      message,
      access: head.access,
      unseenBy,
      sealed: room.words_key !== null,
    }),
  )
  return message
}
