// Whether a message calls everybody in its room: read out of its words once, and counted for whoever calls.
import type { Actor } from '#bedrock/actor'
import { findByClientId } from '#bedrock/log/find-entry'
import { rateWindows, type RateWindows } from '#bedrock/rate-windows'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { mayPost, type RoomRow } from '#slices/rooms/index'
import { namesRoom } from '../parts/names-room.ts'
import { mayCall } from '../policy.ts'

const hourMs = 3_600_000

const hours = new WeakMap<AppContext, RateWindows>()
const hoursOf = (ctx: AppContext): RateWindows => {
  const known = hours.get(ctx)
  if (known) return known
  const windows = rateWindows(hourMs, sizes.limiterKeys)
  hours.set(ctx, windows)
  return windows
}

const calling = 'called a room'

/** [NODE-6] Counts what people call at the other nodes as well. */
export const hearCalls = (ctx: AppContext): void =>
  ctx.cluster.hear(calling, (said) => hoursOf(ctx).add(String(said), ctx.clock.now()))

interface Saying {
  readonly content: string
  readonly clientId: string
}

/** [CHAT-3.20, CHAT-3.24] Refuses with RATE_LIMITED whoever has called enough; the same message sent again is not counted again. */
export async function takeCall(ctx: AppContext, actor: Actor, room: RoomRow, said: Saying): Promise<boolean> {
  if (!mayCall(actor, room) || !mayPost(actor, room) || !namesRoom(said.content)) return false
  if (await findByClientId(ctx.db.reader, actor.id, said.clientId)) return true
  const windows = hoursOf(ctx)
  const { used, resetMs } = windows.look(String(actor.id), ctx.clock.now())
  if (used >= sizes.roomCallsPerHourEach)
    refuse(
      'RATE_LIMITED',
      `You called everybody in a room ${used} times within an hour. Say it without “@room”, or again in ${Math.ceil(resetMs / 60_000)} min.`,
      { retry_after_ms: resetMs },
    )
  windows.add(String(actor.id), ctx.clock.now())
  ctx.cluster.tell(calling, actor.id)
  return true
}
