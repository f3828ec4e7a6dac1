// What this slice may change: the words that the house does not want.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['word_filters'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
