// What this slice may change: home pages and their files.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['homepages', 'homepage_files'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
