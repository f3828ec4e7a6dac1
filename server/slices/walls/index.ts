// The door of the walls slice.
import { defineSlice } from '#bedrock/slice'
import { owns, streams } from './owns.ts'
import { watchersIn } from './parts/watchers.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export const walls = defineSlice({
  name: 'walls',
  owns,
  streams,
  routes,
  calls,
  reactions,
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => watchersIn(ctx).gone(connection),
  }),
})
