// Sends what waits: what a crash left, what is tried again, and what quiet hours put off.
import type { Keeper } from '#bedrock/keeping/keeper'
import { deliver } from './prepare/deliver.ts'

/** [NOTE-2.14, NOTE-2.15] */
export const sendWaiting: Keeper = { name: 'send pushes', everyMs: 5_000, run: deliver }
