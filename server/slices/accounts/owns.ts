// What this slice may change: people, their sessions, second factors and passkeys, one-time links, invites, bots, held names, and what was done to accounts.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = [
  'users',
  'sessions',
  'second_factors',
  'recovery_codes',
  'transfers',
  'passkeys',
  'used_challenges',
  'links',
  'invites',
  'bots',
  'held_names',
  'sanctions',
] as const

export type Tx = BedrockTx<(typeof owns)[number]>
