// The host from which sketches run, where the house has one for them: nothing else of the house is there, and they are nowhere else.
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { runPath } from '../framed/run-document.ts'
import { refuse } from '../refusal.ts'
import { type Trust, trustOf } from './address.ts'

/** What has to be known of the house. */
interface Hosted {
  readonly runOrigin: string | null
  readonly trustProxy: readonly string[]
}
/** Whether something was asked of the host from which sketches run. */
export type IsRunHost = (request: Pick<IncomingMessage, 'headers' | 'socket'>) => boolean

/** As it is written of a host whose name may end in the dot of the root. */
const plain = (host: string): string => host.replace(/\.(?=:|$)/, '')

/** Answers by the name under which the house was asked, as its proxies tell it. */
export function runHostOf({ runOrigin, trustProxy }: Hosted): IsRunHost {
  if (runOrigin === null) return () => false
  const { protocol, host } = new URL(runOrigin)
  const trust: Trust = trustOf(trustProxy)
  return ({ headers, socket }) => {
    const forwarded = trust(socket.remoteAddress ?? '', 0) ? headers['x-forwarded-host'] : undefined
    // The last one is the word of the nearest proxy.
    const asked = `${protocol}//${String(forwarded ?? headers.host ?? '')
      .split(',')
      .at(-1)
      ?.trim()}`
    return URL.canParse(asked) && plain(new URL(asked).host) === plain(host)
  }
}

/** What the house does not tell of at its own address: where sketches have one of their own, they are told of there alone. */
export const hiddenHere = ({ runOrigin }: Hosted): readonly string[] => (runOrigin === null ? [] : [runPath])

/** [CODE-3.14] Refuses everything else there before anything is looked at, and the documents of sketches everywhere else. */
export function guardRunHost(app: FastifyInstance, config: Hosted): void {
  if (config.runOrigin === null) return
  const isRunHost = runHostOf(config)
  app.addHook('onRequest', async ({ raw, routeOptions }) => {
    const here = isRunHost(raw)
    // A refusal there is data alone: the house’s page of it would be a page of the house.
    if (here) delete raw.headers.accept
    if (here === (routeOptions.url === runPath)) return
    refuse('NOT_FOUND', here ? 'Only sketches run at this address.' : 'Sketches run at another address of this house.')
  })
}
