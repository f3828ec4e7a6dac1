// What this slice may change: walls and what belongs to them, and streams of kind "wall".
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['walls', 'wall_modules', 'wall_snapshots', 'wall_eras'] as const
export const streams = ['wall'] as const

export type Tx = BedrockTx<(typeof owns)[number], (typeof streams)[number]>
