// What this slice may change: people's files, and the places where they stand.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['file_owners', 'files', 'file_uses'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
