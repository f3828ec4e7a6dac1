// Tells the other nodes who is here by the sockets of this one, gathered, and takes over what they tell. Nothing of it is stored.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { hereIn } from '../parts/here.ts'
import type { OnNode } from '../parts/register.ts'
import { unawareOf } from './unaware-of.ts'

const here = 'here'
const typing = 'typing'
const gatherMs = 200

interface Typed {
  readonly roomId: number
  readonly userId: number
  readonly ended: boolean
}

const gatherings = new WeakMap<AppContext, Set<number>>()

/** [NODE-5] Something about this person's sockets here is different. */
export function tellNodes(ctx: AppContext, userId: number): void {
  if (!ctx.cluster.shared) return
  const gathered = gatherings.get(ctx)
  if (gathered) return void gathered.add(userId)
  const people = new Set([userId])
  gatherings.set(ctx, people)
  setTimeout(() => {
    gatherings.delete(ctx)
    ctx.cluster.tell(
      here,
      [...people].flatMap((id) => hereIn(ctx).register.own(id) ?? []),
    )
  }, gatherMs).unref()
}

/** Tells those who hear a room, on this node, that somebody writes there or has stopped. */
export async function tellTyping(ctx: AppContext, { roomId, userId, ended }: Typed): Promise<void> {
  const user = hereIn(ctx).register.person(userId, ctx.clock.now())?.username
  if (user === undefined) return
  const unaware = await unawareOf(ctx, userId)
  if (ended) ctx.realtime.toOthers(roomId, unaware, 'stop_typing', { room_id: roomId, user })
  else ctx.realtime.toOthers(roomId, unaware, 'typing', { room_id: roomId, user, expires_ms: sizes.typingMs })
}

/** The same on every node. */
export async function tellTypingEverywhere(ctx: AppContext, typed: Typed): Promise<void> {
  ctx.cluster.tell(typing, typed)
  await tellTyping(ctx, typed)
}

/** Listens to the other nodes. */
export function hearNodes(ctx: AppContext): void {
  const { register } = hereIn(ctx)
  ctx.cluster.hear(here, (said, node) => {
    for (const person of said as readonly OnNode[]) register.elsewhere(node, person, ctx.clock.now())
  })
  ctx.cluster.hear(typing, (said) => {
    tellTyping(ctx, said as Typed).catch((error: unknown) => ctx.logger.warn({ err: error }, 'typing was not told'))
  })
  ctx.cluster.watch({
    met: () => ctx.cluster.tell(here, register.owns()),
    gone: (node) => register.without(node, ctx.clock.now()),
  })
}
