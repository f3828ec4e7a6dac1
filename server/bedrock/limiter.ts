// Counts what people and addresses do against the numbers of `contract/limits`, over HTTP and sockets alike.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { addressFactor, type LimitName, limits, type RateLimit } from '#contract/limits'
import { refuse } from './refusal.ts'

export interface Caller {
  /** The person's id; null for the anonymous. */
  readonly person: number | null
  readonly address: string
}

export interface Limiter {
  /** Counts one act. Refuses with RATE_LIMITED and how long to wait. */
  take(name: LimitName, caller: Caller): Promise<void>
}

/** Makes the house's limiter; `factor` multiplies every limit, for load tests. */
export function createLimiter(factor: number): Limiter {
  const windows = new Map<string, RateLimiterMemory>()

  async function count(name: LimitName, key: string, times: number): Promise<void> {
    const limit: RateLimit = limits[name]
    for (const { points, seconds } of limit.windows) {
      const id = `${name}/${seconds}/${times}`
      let window = windows.get(id)
      if (!window) {
        window = new RateLimiterMemory({
          keyPrefix: id,
          points: Math.max(1, Math.round(points * times * factor)),
          duration: seconds,
        })
        windows.set(id, window)
      }
      try {
        await window.consume(key)
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        const wait = Math.max(1, Math.ceil(error.msBeforeNext))
        refuse('RATE_LIMITED', `That was too much in too little time. Try again in ${Math.ceil(wait / 1_000)} s.`, {
          retry_after_ms: wait,
        })
      }
    }
  }

  return {
    async take(name, caller) {
      const address = network(caller.address)
      if (caller.person === null || limits[name].per === 'address') return await count(name, `a:${address}`, 1)
      await count(name, `p:${caller.person}`, 1)
      await count(name, `a:${address}`, addressFactor)
    },
  }
}

/** The address as it is counted: an IPv6 customer has a /64, so the rest is left out; IPv4 in IPv6 is IPv4. */
export function network(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const start = head === '' ? [] : head.split(':')
  const end = tail === undefined || tail === '' ? [] : tail.split(':')
  const groups =
    tail === undefined
      ? start
      : [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`
}
