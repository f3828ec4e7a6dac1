// What this slice may change: how people show themselves.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['profiles', 'top_people'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
