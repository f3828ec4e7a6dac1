// Keeps where somebody is told.
import { expressionBuilder } from 'kysely'
import type { Actor } from '#bedrock/actor'
import type { Subscription } from '#bedrock/crypto/push-message'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { Schema } from '#server/schema/tables/index'
import type { Tx } from '../owns.ts'
import { type DeviceRow, devicesOf } from '../queries/devices.ts'

const shown = ['id', 'label', 'created_at', 'session_id'] as const

/** [NOTE-2.11, NOTE-2.12] A browser has one address and a session one browser: whoever signed in there last is told there, and at the address that was said last. Refuses with CONFLICT one too many, with SESSION_EXPIRED where the session ended meanwhile. */
export async function keepDevice(
  tx: Tx,
  actor: Actor,
  { endpoint, p256dh, auth }: Subscription,
  label: string,
): Promise<DeviceRow> {
  await tx.db
    .deleteFrom('devices')
    .where('endpoint', '=', endpoint)
    .where('session_id', '!=', actor.sessionId)
    .execute()
  const changed = await tx.db
    .updateTable('devices')
    .set({ endpoint, p256dh, auth, label })
    .where('session_id', '=', actor.sessionId)
    .where('user_id', '=', actor.id)
    .returning(shown)
    .executeTakeFirst()
  if (changed) return changed
  if ((await devicesOf(tx.db, actor.id)).length >= sizes.devices)
    refuse('CONFLICT', `You are told on ${sizes.devices} devices already. Remove one that you no longer use.`)
  const device = await tx.db
    .insertInto('devices')
    .columns(['user_id', 'session_id', 'endpoint', 'p256dh', 'auth', 'label', 'created_at'])
    .expression(
      expressionBuilder<Schema>()
        .selectFrom('sessions')
        .select((one) => [
          'sessions.user_id',
          'sessions.id',
          one.val(endpoint).as('endpoint'),
          one.val(p256dh).as('p256dh'),
          one.val(auth).as('auth'),
          one.val(label).as('label'),
          one.val(tx.now).as('created_at'),
        ])
        .where('sessions.id', '=', actor.sessionId)
        .where('sessions.user_id', '=', actor.id),
    )
    .returning(shown)
    .executeTakeFirst()
  return device ?? refuse('SESSION_EXPIRED', 'Your session has ended. Sign in again.')
}
