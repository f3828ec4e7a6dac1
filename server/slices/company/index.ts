// The door of the company slice.
import { defineSlice } from '#bedrock/slice'
import { circlesIn } from './parts/circles.ts'
import { reactions } from './reactions.ts'
import { calls } from './sockets.ts'

export const company = defineSlice({
  name: 'company',
  owns: [],
  calls,
  reactions,
  presence: (ctx) => ({
    connected() {},
    disconnected: (connection) => circlesIn(ctx).leave(connection),
  }),
})
