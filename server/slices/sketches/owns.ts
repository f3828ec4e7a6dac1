// What this slice may change: sketches, their revisions and tags, and how much room each person’s code takes.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['sketches', 'sketch_makers', 'sketch_revisions', 'sketch_tags'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
