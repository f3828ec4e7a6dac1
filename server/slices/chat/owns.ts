// What this slice may change: read marks, who stuck something on what, and the entries of streams of kind "room".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['read_marks', 'stuck_by'] as const
export const streams = ['room'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
