// What this slice may change: who follows, blocks and mutes whom.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['follows', 'blocks', 'mutes'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
