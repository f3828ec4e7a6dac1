// The door of the walls slice.
import { defineSlice } from '#bedrock/slice'
import { owns, streams } from './owns.ts'
import { watchersIn } from './parts/watchers.ts'
import { reactions } from './reactions.ts'
import { documents, routes } from './routes.ts'
import { calls } from './sockets.ts'

export { wallButtonOf } from './prepare/button.ts'
export { feedOf, type WallFeed } from './prepare/feed.ts'
export { seenWall } from './prepare/looks.ts'
export { boardFor } from './queries/board-for.ts'
export { isWallFor } from './queries/wall-for.ts'
export { tellWatchers } from './reactions.ts'

export const walls = defineSlice({
  name: 'walls',
  owns,
  streams,
  routes,
  documents,
  calls,
  reactions,
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => watchersIn(ctx).gone(connection.id),
  }),
})
