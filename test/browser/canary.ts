// Somebody outside who listens: whatever asks evil.example, by any name of theirs and at any port, is heard here.
import { once } from 'node:events'
import { createServer, type Server } from 'node:net'

export interface Canary {
  /** With these the browser takes evil.example for it. */
  readonly args: readonly string[]
  /** What was heard so far: each connection, and what it said first. */
  readonly heard: string[]
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Begins to listen. */
export async function listenOutside(): Promise<Canary> {
  const heard: string[] = []
  const server: Server = createServer((socket) => {
    const at = heard.push('a connection') - 1
    socket.once('data', (data) => {
      heard[at] = data.toString('latin1').split('\r\n')[0] ?? ''
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    })
    socket.on('error', () => {})
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    args: [`--host-resolver-rules=MAP evil.example 127.0.0.1:${port}, MAP *.evil.example 127.0.0.1:${port}`],
    heard,
    [Symbol.asyncDispose]: async () => {
      server.close()
      await once(server, 'close')
    },
  }
}
