// What this slice may change: reports.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['reports'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
