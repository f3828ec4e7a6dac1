// The door of the worlds slice.
import { defineSlice } from '#bedrock/slice'
import { compareWatched, dropForgottenPlaces, withdrawWhoLeft } from './keepers.ts'
import { owns, streams } from './owns.ts'
import { watchersIn } from './parts/watchers.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { withdrawLeft } from './prepare/withdraw-left.ts'
export { heldInWorld } from './queries/held-in-world.ts'

export const worlds = defineSlice({
  name: 'worlds',
  owns,
  streams,
  routes,
  calls,
  reactions,
  keepers: [compareWatched, dropForgottenPlaces, withdrawWhoLeft],
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => watchersIn(ctx).gone(connection.id),
  }),
})
