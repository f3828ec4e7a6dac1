// An Internet of its own for tests: names that resolve as a test says, and one local server behind every public address. The guard stays as it is; only the last step of the wire leads elsewhere.
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { OutsideOverrides } from '#bedrock/outgoing/open-outgoing'
import { certificate, privateKey } from './certificate.ts'

/** A small Internet. Names that it does not know do not exist. */
export interface Outside extends AsyncDisposable {
  readonly overrides: OutsideOverrides
  /** Each connection as `address:port`, in order: what the guard let through. */
  readonly reached: readonly string[]
  /** Each question for a name, in order. */
  readonly asked: readonly string[]
}

/** An address of the open Internet, for names that need one. */
export const publicPlace = '93.184.215.14'

/** Opens an Internet in which each name leads to these addresses, the next list at each question, the last for ever. */
export async function openOutside(
  listener: RequestListener,
  names: Readonly<Record<string, readonly (readonly string[])[]>>,
  more: { readonly withinMs?: number; readonly raw?: (socket: Socket) => void } = {},
): Promise<Outside> {
  const plain = await listening(createServer(listener))
  const secure = await listening(createSecureServer({ key: privateKey, cert: certificate }, listener))
  if (more.raw) {
    plain.removeAllListeners('connection')
    plain.on('connection', more.raw)
  }
  const sockets = new Set<Socket>()
  for (const server of [plain, secure]) server.on('connection', (socket: Socket) => sockets.add(socket))
  const reached: string[] = []
  const asked: string[] = []
  return {
    reached,
    asked,
    overrides: {
      withinMs: more.withinMs ?? 5_000,
      ca: certificate,
      resolve: (name) => {
        const answers = names[name] ?? [[]]
        const turn = asked.filter((other) => other === name).length
        asked.push(name)
        return Promise.resolve(answers[Math.min(turn, answers.length - 1)] ?? [])
      },
      reach(place, port) {
        reached.push(`${place}:${port}`)
        return { host: '127.0.0.1', port: portOf(port === 443 ? secure : plain) }
      },
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      for (const server of [plain, secure]) {
        await new Promise((done) => server.close(done))
      }
    },
  }
}

const listening = <S extends Server>(server: S): Promise<S> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))

// A TCP server that listens has an address of this form; the type also covers pipes.
const portOf = (server: Server): number => (server.address() as AddressInfo).port
