// What this slice may change: what people want of cards.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['card_wishes'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
