// Finds a port that nobody listens on.
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A free TCP port on this host. */
export async function freePort(host: string): Promise<number> {
  const probe = createServer().listen(0, host)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The probe listens on no TCP port.')
  return address.port
}
