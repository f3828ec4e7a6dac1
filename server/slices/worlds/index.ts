// The door of the worlds slice.
import { defineSlice } from '#bedrock/slice'
import { compareWatched, dropForgottenPlaces } from './keepers.ts'
import { owns, streams } from './owns.ts'
import { watchersIn } from './parts/watchers.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export const worlds = defineSlice({
  name: 'worlds',
  owns,
  streams,
  routes,
  calls,
  reactions,
  keepers: [compareWatched, dropForgottenPlaces],
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => watchersIn(ctx).gone(connection),
  }),
})
