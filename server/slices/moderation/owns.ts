// What this slice may change: appeals.
import type { Tx as BedrockTx } from '#bedrock/tx'
import type { owns as accountTables } from '#slices/accounts/index'

export const owns = ['appeals'] as const

export type Tx = BedrockTx<(typeof owns)[number]>

/** An appeal that is decided may change the account. */
export type JudgingTx = BedrockTx<(typeof owns)[number] | (typeof accountTables)[number]>
