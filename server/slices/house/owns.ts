// What this slice may change: the house's settings.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['settings'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
