// The whole house: what is made in which order, and how it is taken down again. The only place that knows the order of things.
import type { FastifyInstance } from 'fastify'
import { watchAlike } from '#bedrock/cluster/watch-alike'
import { addressOf, trustOf } from '#bedrock/http/address'
import { createHttp } from '#bedrock/http/app'
import { freePort } from '#bedrock/http/free-port'
import { runHostOf } from '#bedrock/http/run-host'
import { startKeepers } from '#bedrock/keeping/keeper'
import { probeStorage } from '#bedrock/keeping/probe-storage'
import { createIo, serveSockets } from '#bedrock/realtime/io'
import { askForSessions, compareStreams, keepInStep } from '#bedrock/realtime/keep-in-step'
import { shedLoad } from '#bedrock/realtime/shed-load'
import { createSockets } from '#bedrock/realtime/sockets'
import { cutSlowConsumers, sweepSessions } from '#bedrock/realtime/sweep'
import type { Slice } from '#bedrock/slice'
import { type Config, withPort } from './config/config.ts'
import type { AppContext } from './context.ts'
import { faultForms } from './fault-forms.ts'
import { openHouse, type Overrides } from './open-house.ts'

/** A running house. Disposing it sends everyone away gently, drains what is under way and closes the database. */
export interface NeoSpace extends AsyncDisposable {
  readonly ctx: AppContext
  readonly slices: readonly Slice[]
  readonly app: FastifyInstance
  /** `http://host:port` as it listens. */
  readonly url: string
}

const longestRetryMs = 5_000

/** After a restart everybody comes back at once, and whoever finds no place in the queue waits a second and more before asking again. */
const backlog = 4_096

/** Creates a house and starts it. Throws what opening the data, or the port, throws. */
export async function createNeoSpace(wanted: Config, overrides: Overrides = {}): Promise<NeoSpace> {
  await using stack = new AsyncDisposableStack()
  const config = wanted.port === 0 ? withPort(wanted, await freePort(wanted.host)) : wanted
  const io = createIo(runHostOf(config))
  const sockets = createSockets(io)
  const house = stack.use(await openHouse(config, sockets, overrides))
  const { ctx, slices } = house
  let closing = false

  const app = await createHttp(
    ctx,
    slices.flatMap((slice) => slice.routes?.(ctx) ?? []),
    slices.flatMap((slice) => slice.pages?.(ctx) ?? []),
    slices.flatMap((slice) => slice.bytes?.(ctx) ?? []),
    slices.flatMap((slice) => slice.documents?.(ctx) ?? []),
    () => closing,
    faultForms,
  )
  io.attach(app.server)
  keepInStep(ctx, sockets)
  watchAlike(ctx)
  ctx.cluster.open()
  const trust = trustOf(config.trustProxy)
  const calls = slices.flatMap((slice) => slice.calls?.(ctx) ?? [])
  const hooks = slices.flatMap((slice) => slice.presence?.(ctx) ?? [])
  serveSockets(ctx, sockets, calls, hooks, (request) => addressOf(request, trust))
  app.addHook('preClose', async () => {
    closing = true
    for (const { socket } of sockets.all.values())
      socket.emit('going_away', { retry_ms: Math.floor(ctx.random.fraction() * longestRetryMs) })
    // Only the engine is closed: clients then come back by themselves, which `disconnectSockets` would forbid them.
    io.engine.close()
  })
  stack.defer(() => app.close())
  stack.use(
    startKeepers(
      ctx,
      [
        ...slices.flatMap((slice) => slice.keepers ?? []),
        probeStorage,
        sweepSessions(sockets),
        cutSlowConsumers(sockets),
        compareStreams,
        askForSessions(sockets),
      ],
      overrides.hurry,
    ),
  )
  stack.use(shedLoad(ctx, sockets, overrides.lag))

  await app.listen({ port: config.port, host: config.host, backlog })
  const owned = stack.move()
  return {
    ctx,
    slices,
    app,
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${config.port}`,
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
