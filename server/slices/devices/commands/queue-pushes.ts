// Lets what was just told wait for every device of those whom it is for.
import { expressionBuilder } from 'kysely'
import { pushesQueued } from '#events/devices'
import type { Schema } from '#server/schema/tables/index'
import type { Tx } from '../owns.ts'

/** [NOTE-2.14] One waits for a device, however much it is told of: a push says only that there is something. */
export async function queuePushes(tx: Tx, made: readonly { readonly id: number }[]): Promise<void> {
  if (made.length === 0) return
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('device_pushes')
    .columns(['device_id', 'first_notice_id', 'last_notice_id', 'queued', 'tries', 'made_at', 'due_at'])
    .expression(
      expressionBuilder<Schema>()
        .selectFrom('notices')
        .innerJoin('devices', 'devices.user_id', 'notices.user_id')
        .select((one) => [
          'devices.id as device_id',
          one.fn.min('notices.id').as('first_notice_id'),
          one.fn.max('notices.id').as('last_notice_id'),
          one.val(1).as('queued'),
          one.val(0).as('tries'),
          one.val(tx.now).as('made_at'),
          one.val(tx.now).as('due_at'),
        ])
        .where(
          'notices.id',
          'in',
          made.map(({ id }) => id),
        )
        .groupBy('devices.id')
        .orderBy('devices.id'),
    )
    .onConflict((conflict) =>
      // Notices are not stored in the order of their numbers, so that what comes later may lie before what waits.
      conflict.column('device_id').doUpdateSet((eb) => ({
        first_notice_id: eb
          .case()
          .when('excluded.first_notice_id', '<', eb.ref('device_pushes.first_notice_id'))
          .then(eb.ref('excluded.first_notice_id'))
          .else(eb.ref('device_pushes.first_notice_id'))
          .end(),
        last_notice_id: eb
          .case()
          .when('excluded.last_notice_id', '>', eb.ref('device_pushes.last_notice_id'))
          .then(eb.ref('excluded.last_notice_id'))
          .else(eb.ref('device_pushes.last_notice_id'))
          .end(),
        queued: eb('device_pushes.queued', '+', 1),
        made_at: eb.ref('excluded.made_at'),
      })),
    )
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows) await tx.announce(pushesQueued({}))
}
