// What this slice may change: people, their sessions, one-time links and invites.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['users', 'sessions', 'links', 'invites'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
