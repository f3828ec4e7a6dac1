// The door of the rooms slice.
import { defineSlice } from '#bedrock/slice'
import { seedRooms } from './commands/seed-rooms.ts'
import { owns, streams, type Tx } from './owns.ts'
import { seating } from './prepare/seating.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'

export { notDirect, type RoomRow } from './parts/room-row.ts'
export { changeRoom } from './commands/change-room.ts'
export { type NewRoom, openRoom, storeRoom } from './commands/open-room.ts'
export { openPair } from './commands/open-pair.ts'
export { listRooms, readings } from './queries/list-rooms.ts'
export { memberIds } from './queries/members.ts'
export { blindTo, cutFor, type Looks, maySeeRoom, otherOf, roomFor, saidIn, visibleRooms } from './queries/room-for.ts'
export type { Tx as RoomsTx } from './owns.ts'
export { isClosed } from './parts/is-closed.ts'
export { ownerOf, type WordsIn, wordsIn } from './parts/words-in.ts'
export { mayManage, mayPost } from './policy.ts'
export { type Reading, viewRoom } from './view.ts'

export const rooms = defineSlice({
  name: 'rooms',
  owns,
  streams,
  routes,
  reactions,
  async prepare(ctx) {
    ctx.realtime.answeredBy({ seat: (roomId) => seating(ctx, roomId, { reason: 'removed' }) })
    await ctx.db.write('rooms', (tx: Tx) => seedRooms(tx, ctx.random))
  },
})
