// Opens a connection to the very address that was judged. A name is never looked up here, so it cannot have changed meanwhile.
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectSecurely, type TLSSocket } from 'node:tls'
import type { Target } from './judge.ts'

/** Opens a connection for a target at one of its judged addresses. */
export type Dial = (target: Target, place: string, signal: AbortSignal) => Promise<Socket>

/** What tests put between a judged address and the wire; a house has none. */
export interface DialOverrides {
  /** Where a connection really goes. */
  readonly reach?: (place: string, port: number) => { readonly host: string; readonly port: number }
  /** Whose certificates are believed instead of the system's. */
  readonly ca?: string
}

/** Makes the dial; over TLS the certificate must be of the name that was asked for. */
export const createDial =
  ({ reach = (host, port) => ({ host, port }), ca }: DialOverrides = {}): Dial =>
  (target, place, signal) =>
    new Promise((resolve, reject) => {
      const { host, port } = reach(place, target.port)
      const socket: Socket | TLSSocket = target.secure
        ? connectSecurely({
            host,
            port,
            ALPNProtocols: ['http/1.1'],
            minVersion: 'TLSv1.2',
            ...(isIP(target.name) === 0 ? { servername: target.name } : {}),
            ...(ca === undefined ? {} : { ca }),
          })
        : connect({ host, port })
      const stop = () => socket.destroy(new Error('The time for this fetch is over.'))
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop, { once: true })
      socket.once('close', () => signal.removeEventListener('abort', stop))
      socket.on('error', reject)
      socket.once(target.secure ? 'secureConnect' : 'connect', () => resolve(socket))
    })
