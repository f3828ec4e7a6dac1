// The door of the presence slice.
import { defineSlice } from '#bedrock/slice'
import { tellPresence } from './keepers.ts'
import { hereIn } from './parts/here.ts'
import { hearNodes, tellNodes } from './prepare/across-nodes.ts'
import { hearTyping } from './prepare/tell-typing.ts'
import { reactions } from './reactions.ts'
import { routes } from './routes.ts'
import { calls } from './sockets.ts'

export { hereIn } from './parts/here.ts'

export const presence = defineSlice({
  name: 'presence',
  owns: [],
  routes,
  calls,
  reactions,
  keepers: [tellPresence],
  presence: (ctx) => ({
    connected({ id, actor }) {
      hereIn(ctx).register.arrived({ ...actor, cat: actor.figure }, id)
      tellNodes(ctx, actor.id)
    },
    disconnected({ id, actor }) {
      hereIn(ctx).register.departed(actor.id, id, ctx.clock.now())
      tellNodes(ctx, actor.id)
    },
  }),
  prepare(ctx) {
    hearNodes(ctx)
    hearTyping(ctx)
    return Promise.resolve()
  },
})
