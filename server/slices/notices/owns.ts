// What this slice may change: what people are told of, and of what they want to be told.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['notices', 'notice_mutes', 'notice_settings', 'room_levels', 'room_calls'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
