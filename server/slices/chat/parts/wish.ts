// What somebody wishes to say, as it came over the wire.
import type { BodyOf } from '#contract/define'
import type { postMessage } from '#contract/messages'
import type { RawFiles } from './beside.ts'

/** With the room that it names. */
export interface Wish {
  readonly ref: string
  readonly content: string
  readonly clientId: string
  readonly replyTo: number | null | undefined
  readonly attachments?: RawFiles | undefined
  readonly warning?: string | null | undefined
}

/** A wish from the fields of the contract. */
export const wishOf = (said: BodyOf<typeof postMessage>): Omit<Wish, 'ref'> => ({
  content: said.content,
  clientId: said.client_id,
  replyTo: said.reply_to,
  attachments: said.attachments,
  warning: said.warning,
})
