// What this slice may change: what people keep for themselves.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['bookmarks'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
