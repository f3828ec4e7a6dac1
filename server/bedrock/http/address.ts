// From which address a request really comes: forwarded headers count only when a trusted proxy wrote them.
import type { IncomingMessage } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'

export type Trust = (address: string, hop: number) => boolean

/** What decides whether a proxy's address is trusted; the list holds addresses, ranges or their names. */
export const trustOf = (proxies: readonly string[]): Trust =>
  proxies.length === 0 ? () => false : proxyAddress.compile([...proxies])

/** The visitor's address; undefined once the connection is gone, of which the library's types say nothing. */
export const addressOf = (request: IncomingMessage, trust: Trust): string | undefined => proxyAddress(request, trust)
