// Tells those who listen to rooms, at this node, how the cats there are now.
import { catNames } from '#cats/speech/cast'
import { lookAt } from '#cats/world/look'
import type { AppContext } from '#server/context'
import { type Change, createWhereabouts, type Whereabouts } from '../parts/whereabouts.ts'
import { silencesIn } from '../queries/silences.ts'
import { viewHere } from '../view.ts'
import { worldHere } from './world-here.ts'

const houses = new WeakMap<AppContext, Whereabouts>()

function whereaboutsIn(ctx: AppContext): Whereabouts {
  const known = houses.get(ctx) ?? createWhereabouts()
  houses.set(ctx, known)
  return known
}

/** [CAT-3.32] One look, and not even that while nobody at this node listens to a room. */
export async function tellMoves(ctx: AppContext): Promise<void> {
  const whereabouts = whereaboutsIn(ctx)
  if (!ctx.realtime.connections().some(({ hears }) => hears.size > 0)) {
    whereabouts.forget()
    return
  }
  const world = await worldHere(ctx)
  for (const [roomId, change] of whereabouts.changes(world.minds.map((mind) => lookAt(world, mind))))
    await tellChange(ctx, roomId, change)
}

async function tellChange(ctx: AppContext, roomId: number, { came, left }: Change): Promise<void> {
  const listening = ctx.realtime.connections().filter(({ hears }) => hears.has(roomId))
  if (listening.length === 0) return
  const silenced = await silencesIn(ctx.db.reader, [...new Set(listening.map(({ actor }) => actor.id))])
  const byName = [...catNames].sort()
  for (const connection of listening) {
    const deaf = silenced.get(connection.actor.id)
    const heard = byName.filter((cat) => !deaf?.has(cat) && !deaf?.has('all'))
    const cats = heard.flatMap((cat) => came.filter((seen) => seen.cat === cat).map(viewHere))
    const gone = heard.filter((cat) => left.includes(cat))
    if (cats.length + gone.length > 0) connection.sendVolatile('cat_move', { room_id: roomId, cats, left: gone })
  }
}
