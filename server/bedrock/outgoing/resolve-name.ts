// Asks the name servers for all addresses of a name. The machine's own table of hosts is left out, because what stands there is inside.
import { Resolver } from 'node:dns/promises'

/** Gives every address of a name, IPv4 first; none where there is no such name. */
export type ResolveName = (name: string, signal: AbortSignal) => Promise<readonly string[]>

/** The real one. */
export const resolveName: ResolveName = async (name, signal) => {
  const resolver = new Resolver({ timeout: 1_500, tries: 2 })
  const stop = () => resolver.cancel()
  signal.addEventListener('abort', stop, { once: true })
  const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)])
  signal.removeEventListener('abort', stop)
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}
