// The door of the lobby slice.
import { defineSlice } from '#bedrock/slice'
import { lobbyIn } from './parts/lobby-in.ts'
import { hearSteps } from './prepare/across-nodes.ts'
import { reactions } from './reactions.ts'
import { calls } from './sockets.ts'

export const lobby = defineSlice({
  name: 'lobby',
  owns: [],
  calls,
  reactions,
  prepare: (ctx) => Promise.resolve(hearSteps(ctx)),
  presence: (ctx) => ({
    connected() {},
    disconnected: (screen) => lobbyIn(ctx).leave(screen),
  }),
})
