// What this slice may change: the devices of people, and what waits to be sent there.
import type { Tx as BedrockTx } from '#bedrock/tx'

export const owns = ['devices', 'device_pushes'] as const

export type Tx = BedrockTx<(typeof owns)[number]>
