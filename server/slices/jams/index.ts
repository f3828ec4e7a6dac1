// The door of the jams slice.
import { defineSlice } from '#bedrock/slice'
import { compareOpen, dropForgottenPlaces, endForgottenJams, withdrawWhoLeft } from './keepers.ts'
import { owns, streams } from './owns.ts'
import { hearIn, leaveAll } from './prepare/tell-in.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { withdrawLeft } from './prepare/withdraw-left.ts'

export const jams = defineSlice({
  name: 'jams',
  owns,
  streams,
  routes,
  calls,
  reactions,
  keepers: [compareOpen, dropForgottenPlaces, withdrawWhoLeft, endForgottenJams],
  prepare: (ctx) => Promise.resolve(hearIn(ctx)),
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => leaveAll(ctx, connection),
  }),
})
