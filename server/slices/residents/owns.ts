// What this slice may change: what cats said, how much of it rooms and people want, and what keeps it little.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['cat_lines', 'cat_rooms', 'cat_voices', 'cat_stages', 'cat_silences', 'cat_whispers'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
