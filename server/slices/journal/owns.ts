// What this slice may change: journals and their replies.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['journal_entries', 'journal_replies'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
