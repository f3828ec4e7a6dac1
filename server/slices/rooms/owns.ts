// What this slice may change: its two tables, and streams of kind "room".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['rooms', 'members'] as const
export const streams = ['room'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
