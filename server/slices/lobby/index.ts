// The door of the lobby slice.
import { defineSlice } from '#bedrock/slice'
import { lobbyIn } from './parts/lobby-in.ts'
import { reactions } from './reactions.ts'
import { calls } from './sockets.ts'

export const lobby = defineSlice({
  name: 'lobby',
  owns: [],
  calls,
  reactions,
  presence: (ctx) => ({
    connected() {},
    disconnected: (screen) => lobbyIn(ctx).leave(screen),
  }),
})
