// Where people are told when the page is shut, and what waits to be sent there.
import type { Generated } from 'kysely'

export interface DevicesTable {
  id: Generated<number>
  user_id: number
  /** With which it ends. */
  session_id: number
  /** Where the browser’s push service takes messages; a browser has one. */
  endpoint: string
  /** By which the browser alone reads, base64url. */
  p256dh: string
  auth: string
  label: string
  created_at: number
}

/** One a device, because it says no more than that something waits. Never of what. */
export interface DevicePushesTable {
  device_id: number
  /** Notices from this one on; whether they stand is looked up when it is sent. */
  first_notice_id: number
  last_notice_id: number
  /** How often something was told since it waits, so that whoever sent it sees whether more came meanwhile. */
  queued: number
  tries: number
  /** When the last of them was made. */
  made_at: number
  /** When it is to be sent. Whoever sends it puts this off, so that nobody else does and a crash brings it again. */
  due_at: number
}
