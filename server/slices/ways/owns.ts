// What this slice may change: short ways.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['short_ways'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
