// What this slice may change: sketches, their revisions and their tags.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['sketches', 'sketch_revisions', 'sketch_tags'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
