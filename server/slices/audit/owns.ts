// What this slice may change: the audit log and the docket, by adding to them.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['audit', 'audit_head', 'docket'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
