// What this slice may change: people, their sessions, one-time links, invites and bots.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['users', 'sessions', 'links', 'invites', 'bots'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
