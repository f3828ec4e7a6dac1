// What this slice may change: the audit log, by adding to it.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['audit', 'audit_head'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
