// What this slice may change: the guestbooks of walls.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['guestbook_entries'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
