// Hangs all that is stuck on a message on it anew.
import type { Entry } from '#bedrock/log/entry'
import { stick } from '#bedrock/log/stick'
import type { StreamHead } from '#bedrock/log/stream'
import type { Words } from '#bedrock/log/words'
import type { Message } from '#contract/messages'
import type { StuckOn } from '#contract/stuck'
import type { Tx } from '../owns.ts'
import { keepStuck } from '../parts/stuck.ts'
import { viewMessage } from '../view.ts'

interface Place {
  readonly stream: { readonly kind: 'room'; readonly id: number }
  readonly head: StreamHead
  readonly entry: Entry
}

/** [LOG-1, CHAT-5.16] Answers the message as everyone sees it now. The caller has read the entry after the clock moved. */
export const hang = async (
  tx: Tx,
  { stream, head, entry }: Place,
  words: Words,
  all: readonly StuckOn[],
): Promise<Message> => viewMessage(await stick(tx, stream, head, entry, keepStuck(words, entry, all)), words)
