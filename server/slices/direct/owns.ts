// What this slice may change: who talks with whom, and from whom people take words.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['conversations', 'direct_settings', 'direct_receipts'] as const

export type Tx = BedrockTx<(typeof owns)[number]>

/** To delete one for both, its words are taken out of the log. */
export type DeletingTx = BedrockTx<(typeof owns)[number], 'room'>

/** To begin a conversation, a room is opened and something is said in it, by what rooms and chat lend for that. */
export type BeginningTx = BedrockTx<
  (typeof owns)[number] | 'rooms' | 'members' | 'room_mutes' | 'read_marks' | 'stuck_by',
  'room'
>
