// What this slice may change: the emoji of the house, and their packs.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['emoji_packs', 'house_emoji'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
