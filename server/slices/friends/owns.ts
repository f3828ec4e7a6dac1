// What this slice may change: who follows, blocks and mutes whom, and the words that one does not want to read.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['follows', 'blocks', 'mutes', 'muted_words'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
