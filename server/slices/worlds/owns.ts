// What this slice may change: the worlds of sketches and whose work stands there, and streams of kind "world".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['worlds', 'world_writers'] as const
export const streams = ['world'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
