// Tells people’s devices what they are told of, once it is committed.
import { keyedTurns } from '#bedrock/keyed-turns'
import { noticePush, noticesChangedPush, type QuietHours } from '#contract/notices'
import type { AppContext } from '#server/context'
import { isQuiet } from '../parts/is-quiet.ts'
import { anythingNew, noticesById } from '../queries/notices.ts'
import { quietIn } from '../queries/settings.ts'
import { viewNotice } from '../view.ts'

/** One person’s pushes in one order, so that what was looked up earlier is not told later. */
const inTurn = keyedTurns()

const isAround = (ctx: AppContext, userId: number): boolean => ctx.realtime.connectionsOf(userId).length > 0
const quietNow = (ctx: AppContext, hours: QuietHours | null): boolean =>
  hours !== null && isQuiet(hours, ctx.clock.now())

/** [NOTE-2.1, CHAT-8.2] To those who are here; of what does not stand any more, nobody. */
export async function tellMade(
  ctx: AppContext,
  { made }: { readonly made: readonly { readonly id: number; readonly userId: number }[] },
): Promise<void> {
  const heard = made.filter(({ userId }) => isAround(ctx, userId))
  await Promise.all(
    heard.map(({ id, userId }) =>
      inTurn(String(userId), async () => {
        const [row] = await noticesById(ctx.db.reader, [id])
        if (!row) return
        const quiet = quietNow(ctx, quietIn(row))
        ctx.realtime.toPerson(userId, noticePush.event, { notice: viewNotice(row), quiet })
      }),
    ),
  )
}

/** [NOTE-2.1, NOTE-1.9] */
export async function tellChanged(
  ctx: AppContext,
  { userIds }: { readonly userIds: readonly number[] },
): Promise<void> {
  await Promise.all(
    userIds
      .filter((userId) => isAround(ctx, userId))
      .map((userId) =>
        inTurn(String(userId), async () =>
          ctx.realtime.toPerson(userId, noticesChangedPush.event, { unread: await anythingNew(ctx.db.reader, userId) }),
        ),
      ),
  )
}
