// What this slice may change: its three tables, and streams of kind "room".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['rooms', 'members', 'room_mutes'] as const
export const streams = ['room'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
