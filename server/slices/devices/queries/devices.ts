// Where people are told when the page is shut.
import type { Reader } from '#bedrock/tx'
import { sizes } from '#contract/limits'

type Looks = Pick<Reader, 'selectFrom'>

/** Of one person, the oldest first. */
export const devicesOf = (db: Looks, userId: number) =>
  db
    .selectFrom('devices')
    .select(['id', 'label', 'created_at', 'session_id'])
    .where('user_id', '=', userId)
    .orderBy('id')
    .limit(sizes.devices)
    .execute()
export type DeviceRow = Awaited<ReturnType<typeof devicesOf>>[number]

/** These, with what is needed to send there. */
export const devicesById = (db: Looks, ids: readonly number[]) =>
  db
    .selectFrom('devices')
    .select(['id', 'user_id', 'endpoint', 'p256dh', 'auth'])
    .where('id', 'in', ids)
    .orderBy('id')
    .execute()
export type Reached = Awaited<ReturnType<typeof devicesById>>[number]
