// Connections as they arrive, before they say who they are: counted by address like any request, and no more at once than an address may hold.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { bareHeaders } from '../http/headers.ts'
import type { Sockets } from './sockets.ts'

interface Arrival {
  readonly request: IncomingMessage
  once(event: 'close', listener: () => void): unknown
  close(discard: boolean): void
}

/** Beyond what an address may have connected as many again may come that will be refused with a reason. */
const timesOver = 2

/** Watches the door of the sockets. */
export function watchArrivals(
  ctx: AppContext,
  sockets: Sockets,
  addressOf: (request: IncomingMessage) => string | undefined,
): void {
  const headers = Object.entries(bareHeaders(ctx.config))
  // Whoever knocks without a websocket is answered by the engine, past the house's own headers.
  sockets.io.engine.use((_request: unknown, response: ServerResponse, next: () => void) => {
    for (const [name, value] of headers) response.setHeader(name, value)
    next()
  })
  const most = sizes.socketsPerAddress * timesOver * Math.max(1, ctx.config.limitsFactor)
  sockets.io.engine.on('connection', (arrival: Arrival) => {
    const address = addressOf(arrival.request)
    // Gone before it was looked at: there is nobody to count.
    if (address === undefined) return arrival.close(true)
    if (sockets.seats.arrive(arrival, address) > most) return arrival.close(true)
    void ctx.limiter.count('requests', { person: null, address }).then(({ waitMs }) => {
      if (waitMs !== null) arrival.close(true)
    })
  })
}
