// What machines ask of the house: is it alive, is it ready, what does it measure, how does its contract read.
import type { FastifyInstance } from 'fastify'
import type { AppContext } from '#server/context'
import { refuse } from '../refusal.ts'
import { type Health, readiness } from '../watch/health.ts'
import { measureNow } from '../watch/measure-now.ts'
import { asyncApi } from '../realtime/asyncapi.ts'
import { mayReadMetrics } from './metrics-access.ts'
import { openApi } from './openapi.ts'

/** Registers /livez, /readyz, /metrics and the reference documents. */
export function serveOps(app: FastifyInstance, ctx: AppContext, closing: () => boolean): void {
  app.get('/livez', () => ({ ok: true, data: { alive: true } }))

  let looking: Promise<Health> | undefined
  app.get('/readyz', async (_request, reply) => {
    // Whoever asks while somebody is answered gets the same answer: no limit holds here, and each look costs the database.
    looking ??= readiness(ctx, closing()).finally(() => (looking = undefined))
    const health = await looking
    reply.code(health.ready ? 200 : 503)
    return { ok: health.ready, data: health }
  })

  app.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(ctx.config.metricsToken?.reveal() ?? null, request.socket.remoteAddress, request.headers))
      refuse('NOT_FOUND', 'There is nothing here.')
    await measureNow(ctx)
    reply.type(ctx.metrics.registry.contentType)
    return ctx.metrics.registry.metrics()
  })

  const documents = { openapi: openApi(ctx.config.version), asyncapi: asyncApi(ctx.config.version) }
  app.get('/api/openapi.json', () => documents.openapi)
  app.get('/api/asyncapi.json', () => documents.asyncapi)
}
