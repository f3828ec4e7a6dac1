// A balancer as small as can be: hands each connection to the next of its servers that takes it, and knows nothing of what goes over it.
import { createServer, connect, type Socket } from 'node:net'
import { once } from 'node:events'

export interface Balancer extends AsyncDisposable {
  readonly url: string
}

/** Listens on this port of this machine alone, before servers on the others. */
export async function roundRobin(port: number, behind: readonly number[]): Promise<Balancer> {
  let next = 0
  const open = new Set<Socket>()

  function handOn(client: Socket, tries: number): void {
    const server = connect(behind[next++ % behind.length] ?? 0, '127.0.0.1')
    const end = (): void => {
      client.destroy()
      server.destroy()
    }
    server.once('connect', () => {
      client.pipe(server).pipe(client)
      server.on('close', end)
      client.on('close', end)
    })
    server.once('error', () => (tries > 1 ? handOn(client, tries - 1) : end()))
  }

  const balancer = createServer({ noDelay: true }, (client) => {
    open.add(client)
    client.on('close', () => open.delete(client))
    client.on('error', () => client.destroy())
    handOn(client, behind.length)
  })
  balancer.listen(port, '127.0.0.1')
  await once(balancer, 'listening')
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const client of open) client.destroy()
      balancer.close()
      await once(balancer, 'close')
    },
  }
}
