// What this slice may change: what is stuck on walls.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['stickers'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
