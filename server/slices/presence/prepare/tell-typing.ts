// Tells those who hear a room, at every node, that somebody writes there or has stopped.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { hereIn } from '../parts/here.ts'
import { unawareOf } from './unaware-of.ts'

const typing = 'typing'

interface Typed {
  readonly roomId: number
  readonly userId: number
  readonly ended: boolean
}

async function tellHere(ctx: AppContext, { roomId, userId, ended }: Typed): Promise<void> {
  const user = hereIn(ctx).register.person(userId, ctx.clock.now())?.username
  if (user === undefined) return
  const unaware = await unawareOf(ctx, userId)
  if (ended) ctx.realtime.toOthers(roomId, unaware, 'stop_typing', { room_id: roomId, user })
  else ctx.realtime.toOthers(roomId, unaware, 'typing', { room_id: roomId, user, expires_ms: sizes.typingMs })
}

/** [CHAT-6.1, NODE-5] */
export async function tellTyping(ctx: AppContext, typed: Typed): Promise<void> {
  ctx.cluster.tell(typing, typed)
  await tellHere(ctx, typed)
}

/** Listens to the other nodes. */
export const hearTyping = (ctx: AppContext): void =>
  ctx.cluster.hear(typing, (said) => {
    // As `tellTyping` wrote it.
    tellHere(ctx, said as Typed).catch((error: unknown) => ctx.logger.warn({ err: error }, 'typing was not told'))
  })
