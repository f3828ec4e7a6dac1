// The first thing that a request meets, before it is known who asks: the count of all requests by address, and the load of the house.
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '#server/context'
import { refuse } from '../refusal.ts'
import type { BoundRoute } from '../slice.ts'
import { countRequest } from './count-request.ts'

/** Whoever watches over the house must hear from it at any rate. */
const alwaysAnswered: readonly string[] = ['/livez', '/readyz']

/** Guards everything that is asked over HTTP. */
export function guardGate(app: FastifyInstance, ctx: AppContext, routes: readonly BoundRoute[]): void {
  const shed = new Set(routes.filter(({ spec }) => !spec.whileBusy).map(({ spec }) => `${spec.method} ${spec.path}`))
  app.addHook('onRequest', async ({ method, routeOptions, ip }, reply) => {
    const path = routeOptions.url ?? ''
    if (alwaysAnswered.includes(path)) return
    await countRequest(ctx, reply, 'requests', { person: null, address: ip })
    if (!ctx.load.shedding || !shed.has(`${method} ${path}`)) return
    ctx.metrics.shed.inc({ via: 'http' })
    refuse('BUSY', 'The house has more to do than it can just now. Try again in a moment.')
  })
}
