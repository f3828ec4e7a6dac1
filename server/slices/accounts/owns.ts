// What this slice may change: people, their sessions and second factors, one-time links, invites, bots and held names.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = [
  'users',
  'sessions',
  'second_factors',
  'recovery_codes',
  'transfers',
  'links',
  'invites',
  'bots',
  'held_names',
] as const

export type Tx = BedrockTx<(typeof owns)[number]>
