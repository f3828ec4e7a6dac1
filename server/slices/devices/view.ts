// A device as its owner sees it. Its address and keys leave the house only towards its push service.
import type { Actor } from '#bedrock/actor'
import { instant } from '#bedrock/clock'
import type { Device } from '#contract/devices'
import type { DeviceRow } from './queries/devices.ts'

/** [NOTE-2.11] */
export const viewDevice = ({ id, label, created_at, session_id }: DeviceRow, actor: Actor): Device => ({
  id,
  label,
  created_at: instant(created_at),
  here: session_id === actor.sessionId,
})
