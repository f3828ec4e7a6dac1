// The door of the company slice.
import { defineSlice } from '#bedrock/slice'
import { hearCompany, leave } from './prepare/across-nodes.ts'
import { reactions } from './reactions.ts'
import { calls } from './sockets.ts'

export const company = defineSlice({
  name: 'company',
  owns: [],
  calls,
  reactions,
  prepare: (ctx) => Promise.resolve(hearCompany(ctx)),
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => leave(ctx, connection),
  }),
})
