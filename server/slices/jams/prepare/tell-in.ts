// Says who has a jam open here, to the room and to the other nodes.
import type { Connection } from '#bedrock/realtime/connection'
import type { AppContext } from '#server/context'
import { peopleIn } from '../parts/people-in.ts'
import { watchersIn } from '../parts/watchers.ts'
import { failed, tellRoom } from './tell-room.ts'

const topic = 'in jam'

interface In {
  readonly roomId: number
  /** All who are in it by that node. */
  readonly people: readonly number[]
}

const here = (ctx: AppContext, roomId: number): In => ({
  roomId,
  people: [
    ...new Set(
      watchersIn(ctx)
        .of(roomId)
        .map(({ connection }) => connection.actor.id),
    ),
  ],
})

/** [NODE-5, SONG-3.13] Somebody came or went. */
export function tellIn(ctx: AppContext, roomId: number): void {
  ctx.cluster.tell(topic, here(ctx, roomId))
  tellRoom(ctx, roomId).catch((error: unknown) => failed(ctx, roomId, error))
}

/** A socket is gone, and whoever was in jams by it may be. */
export function leaveAll(ctx: AppContext, { id }: Connection): void {
  const watchers = watchersIn(ctx)
  const rooms = watchers.things().filter((roomId) => watchers.of(roomId).some(({ connection }) => connection.id === id))
  watchers.gone(id)
  for (const roomId of rooms) tellIn(ctx, roomId)
}

/** Listens to the other nodes. */
export function hearIn(ctx: AppContext): void {
  const stir = (roomId: number): void =>
    void tellRoom(ctx, roomId).catch((error: unknown) => failed(ctx, roomId, error))
  ctx.cluster.hear(topic, (said, node) => {
    const { roomId, people } = said as In // as a node of this version wrote it
    peopleIn(ctx).elsewhere(node, roomId, people)
    stir(roomId)
  })
  ctx.cluster.watch({
    met: () => {
      for (const roomId of watchersIn(ctx).things()) ctx.cluster.tell(topic, here(ctx, roomId))
    },
    gone: (node) => {
      for (const roomId of peopleIn(ctx).without(node)) stir(roomId)
    },
  })
}
