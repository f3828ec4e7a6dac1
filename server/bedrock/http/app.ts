// The house's HTTP server: request ids, headers, cookies, the contract's routes, ops, pages, in that order.
import cookie from '@fastify/cookie'
import { fastify, type FastifyInstance, LogController } from 'fastify'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { requestId } from '../watch/request-id.ts'
import type { BoundBytes, BoundDocument, BoundPage, BoundRoute } from '../slice.ts'
import { trustOf } from './address.ts'
import { protectForms } from './csrf.ts'
import { answerErrors } from './errors.ts'
import type { FaultForms } from './fault-forms.ts'
import { noticeForwarding } from './forwarding.ts'
import { guardGate } from './gate.ts'
import { handle } from './handle.ts'
import { letBytesIn } from './incoming-bytes.ts'
import { securityHeaders } from './headers.ts'
import { serveOps } from './ops.ts'
import { serveOffline } from './offline.ts'
import { rememberMethods } from './methods-at.ts'
import { builtClient, servePages } from './pages.ts'
import { guardRunHost, hiddenHere } from './run-host.ts'
import { serveBytes } from './serve-bytes.ts'
import { serveDocument } from './serve-document.ts'
import { serveRendered } from './rendered-page.ts'
import { readSheetLinks } from './sheet-links.ts'
import { serveTea } from './teapot.ts'
import { answerBroken, answerUnreadable } from './unreadable.ts'

/** Builds the server; it does not listen yet. `closing` tells /readyz that the house is going away. */
export async function createHttp(
  ctx: AppContext,
  routes: readonly BoundRoute[],
  pages: readonly BoundPage[],
  bytes: readonly BoundBytes[],
  documents: readonly BoundDocument[],
  closing: () => boolean,
  faults: FaultForms,
): Promise<FastifyInstance> {
  const trust = trustOf(ctx.config.trustProxy)
  const app = fastify({
    loggerInstance: ctx.logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    requestIdHeader: false,
    genReqId: (request) => requestId(request.headers['x-request-id']),
    trustProxy: trust,
    bodyLimit: sizes.bodyBytes,
    frameworkErrors: answerUnreadable(ctx.config),
    clientErrorHandler: answerBroken(ctx.config),
    forceCloseConnections: true,
    // Answers are already shaped by the contract; the schema compiler is not used.
    exposeHeadRoutes: false,
  }) as unknown as FastifyInstance // pino's own logger type differs from Fastify's base type

  // [EDGE-2] A form of another site can send text without being asked; the house reads JSON alone.
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const seconds = reply.elapsedTime / 1_000
    ctx.metrics.httpSeconds.observe({ method: request.method, route, status: String(reply.statusCode) }, seconds)
    request.log.info(
      {
        method: request.method,
        route,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        request_id: request.id,
      },
      'request',
    )
  })
  noticeForwarding(app, trust, ctx.metrics, ctx.logger)
  const shown = { forms: faults, links: await readSheetLinks(builtClient), now: () => ctx.clock.now() }
  app.setErrorHandler(answerErrors(ctx.metrics, shown))
  await securityHeaders(app, ctx.config)
  // After the headers, which a refusal carries too.
  guardGate(app, ctx, routes)
  guardRunHost(app, ctx.config)
  const methodsAt = rememberMethods(app, hiddenHere(ctx.config))
  await app.register(cookie)
  await protectForms(app, ctx.config, ctx.secrets.key('csrf'))
  for (const route of routes.filter(({ spec }) => spec.takes === undefined)) handle(app, ctx, route)
  await letBytesIn(app, (scope) => {
    for (const route of routes.filter(({ spec }) => spec.takes === 'bytes')) handle(scope, ctx, route)
  })
  for (const each of bytes) serveBytes(app, each)
  serveOps(app, ctx, closing)
  serveOffline(app, shown)
  serveTea(app)
  const shell = await servePages(app, ctx.config, methodsAt)
  for (const page of pages) serveRendered(app, ctx, shell, page)
  for (const each of documents) serveDocument(app, ctx, shell, each)
  return app
}
