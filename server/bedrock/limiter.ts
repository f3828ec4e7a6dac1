// Counts what people and addresses do against the numbers of `contract/limits`, over HTTP and sockets alike.
import { sizes } from '#contract/limits'
import { addressFactor, type LimitName, limits, type RateLimit, type RateWindow } from '#contract/rates'
import type { Clock } from './clock.ts'
import { alone, type Cluster } from './cluster/cluster.ts'
import { shareCounts } from './cluster/share-counts.ts'
import { type RateWindows, rateWindows } from './rate-windows.ts'
import { refuse } from './refusal.ts'

export interface Caller {
  /** The person's id; null for the anonymous. */
  readonly person: number | null
  readonly address: string
}

/** One window of a limit as it stands for a caller; the tighter of person and address. */
export interface Standing {
  /** What fits into it. */
  readonly points: number
  readonly seconds: number
  readonly remaining: number
  readonly resetMs: number
}

export interface Verdict {
  /** How long to wait; null when the act was counted and may go on. */
  readonly waitMs: number | null
  readonly standings: readonly Standing[]
}

export interface Limiter {
  /** Counts one act, in every window or, where one of them is full, in none. */
  count(name: LimitName, caller: Caller): Promise<Verdict>
  /** Counts one act. Refuses with RATE_LIMITED and how long to wait. */
  take(name: LimitName, caller: Caller): Promise<void>
  /** How often each limit was met since the house started, whoever met it. */
  hits(): ReadonlyMap<LimitName, number>
  /** How many keys are held in all windows. */
  keys(): number
}

/** Makes the house's limiter; `factor` multiplies every limit, for load tests. What the nodes of `cluster` count, each of them counts, a moment later. */
export function createLimiter(factor: number, clock: Clock, cluster: Cluster = alone): Limiter {
  const tables = new Map<string, RateWindows>()
  const hits = new Map<LimitName, number>()

  function tableOf(name: LimitName, seconds: number): RateWindows {
    const id = `${name}/${seconds}`
    const known = tables.get(id)
    if (known) return known
    const table = rateWindows(seconds * 1_000, sizes.limiterKeys)
    tables.set(id, table)
    return table
  }

  const shared = shareCounts(cluster, ({ name, seconds, key, times }) =>
    tableOf(name, seconds).add(key, clock.now(), times),
  )

  function judge(name: LimitName, caller: Caller): Verdict {
    const now = clock.now()
    const limit: RateLimit = limits[name]
    const keys = keysOf(limit, caller)
    const places = limit.windows.map((window) => {
      const table = tableOf(name, window.seconds)
      return keys.map(({ key, times }) => ({
        key,
        table,
        ...standing(window, times * factor, table.look(key, now)),
      }))
    })
    const full = places.flat().filter(({ remaining }) => remaining === 0)
    if (full.length > 0) hits.set(name, (hits.get(name) ?? 0) + 1)
    else
      for (const { table, key, seconds } of places.flat()) {
        table.add(key, now)
        shared(name, seconds, key)
      }
    return {
      waitMs: full.length === 0 ? null : Math.max(...full.map(({ resetMs }) => resetMs)),
      standings: places.map((place) => {
        const { points, seconds, remaining, resetMs } = place.reduce((a, b) => (b.remaining < a.remaining ? b : a))
        return { points, seconds, remaining: Math.max(0, remaining - (full.length === 0 ? 1 : 0)), resetMs }
      }),
    }
  }

  return {
    count: (name, caller) => Promise.resolve(judge(name, caller)),
    take: async (name, caller) => refuseExcess(judge(name, caller)),
    hits: () => hits,
    keys: () => [...tables.values()].reduce((sum, table) => sum + table.size(), 0),
  }
}

/** Refuses what the verdict does not let pass. */
export function refuseExcess({ waitMs }: Verdict): void {
  if (waitMs === null) return
  refuse('RATE_LIMITED', `That was too much in too little time. Try again in ${Math.ceil(waitMs / 1_000)} s.`, {
    retry_after_ms: waitMs,
  })
}

/** Under which keys an act is counted, and how many times more each may do than the limit says. */
function keysOf({ per }: RateLimit, { person, address }: Caller): readonly { key: string; times: number }[] {
  const place = `a:${network(address)}`
  if (person === null || per === 'address') return [{ key: place, times: 1 }]
  return [
    { key: `p:${person}`, times: 1 },
    { key: place, times: addressFactor },
  ]
}

function standing(window: RateWindow, times: number, look: { used: number; resetMs: number }): Standing {
  const points = Math.max(1, Math.round(window.points * times))
  return { points, seconds: window.seconds, remaining: Math.max(0, points - look.used), resetMs: look.resetMs }
}

/** The address as it is counted: an IPv6 customer has a /64, so the rest is left out; IPv4 in IPv6 is IPv4. */
export function network(address: string | undefined): string {
  // Node forgets the address of a connection that is gone, also in the middle of its request.
  if (address === undefined) return 'gone'
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
