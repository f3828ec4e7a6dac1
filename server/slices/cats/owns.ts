// What this slice may change: what comes to the cats, what came, their world, and who is nobody to them.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['cat_tidings', 'cat_deeds', 'cat_worlds', 'cat_ghosts'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
