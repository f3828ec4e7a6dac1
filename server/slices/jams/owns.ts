// What this slice may change: the jams of rooms and who had a hand in them, and streams of kind "jam".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['jams', 'jam_hands'] as const
export const streams = ['jam'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
