// The one door by which the house fetches an address that somebody gave it, or sends something there (SEC-5). Whatever it is asked, it reaches nothing but the open Internet and what the owner allowed, and takes bounded time and memory.
import type { Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { Allowance } from '#server/config/allowance'
import type { Dial } from './dial.ts'
import { exchange, handOver, type Sent, type Wanted } from './exchange.ts'
import { type Grounds, judgeAddress, type Target } from './judge.ts'
import { reach } from './reach.ts'
import { type FetchRefusal, RefusedFetch } from './refused-fetch.ts'
import type { ResolveName } from './resolve-name.ts'
import { createSlots, type Slots } from './slots.ts'

interface Found {
  readonly ok: true
  /** Where it was found in the end. */
  readonly address: string
  readonly type: string
  readonly charset: string | null
  readonly body: Buffer
}

interface HandedOver {
  readonly ok: true
  readonly status: number
  /** What the other side says of when to come again. */
  readonly retryAfter: string | null
}

interface InVain {
  readonly ok: false
  readonly why: FetchRefusal
}

/** What was fetched, or why it was not. */
export type Fetched = Found | InVain

/** What the other side answered to what was sent, or why nobody was there. */
export type Posted = HandedOver | InVain

/** The door. */
export interface Outgoing {
  readonly get: (address: string, wanted: Wanted) => Promise<Fetched>
  /** Sends bytes to an address of https; of the answer it takes no more than the status, and follows it nowhere. For one person few are sent at once. */
  readonly post: (address: string, sent: Sent, whose: number) => Promise<Posted>
  /** Why an address is not posted to however it may resolve; null where it may be tried. */
  readonly judge: (address: string) => FetchRefusal | null
}

/** What the door is made of. */
export interface OutgoingParts {
  readonly enabled: boolean
  /** What the owner lets it fetch beyond the open Internet. */
  readonly allowed: readonly Allowance[]
  /** Where it may send beyond that, because whoever names an address to send to is not whoever allowed fetching. */
  readonly allowedToPost: readonly Allowance[]
  readonly ownOrigins: readonly string[]
  readonly userAgent: string
  readonly resolve: ResolveName
  readonly dial: Dial
  /** For one fetch, redirects included. */
  readonly withinMs: number
  /** How many fetches may be under way. */
  readonly atOnce: number
  /** How much may be sent at once, beside what is fetched, and how much of it for one person. */
  readonly postsAtOnce: number
  readonly postsOfOne: number
  /** Told of each fetch: `ok` or the reason, and how long it took. */
  readonly observe: (outcome: FetchRefusal | 'ok', seconds: number) => void
}

const maxRedirects = 3
/** Fetches are counted for all together; what each person may ask for is bounded where they ask. */
const everybody = 0

const groundsOf = ({ ownOrigins }: OutgoingParts, allowances: readonly Allowance[]): Grounds => ({
  allowances,
  ownOrigins,
  ownAddresses: () => Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)),
})

/** Makes the door. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  const grounds = groundsOf(parts, parts.allowed)
  const postGrounds = groundsOf(parts, parts.allowedToPost)
  const fetches = createSlots({ most: parts.atOnce, ofOne: parts.atOnce, patienceMs: 0 })
  const posts = createSlots({ most: parts.postsAtOnce, ofOne: parts.postsOfOne, patienceMs: parts.withinMs })
  async function bounded<T extends { readonly ok: true }>(
    slots: Slots,
    whose: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | InVain> {
    if (!parts.enabled) return { ok: false, why: 'off' }
    const leave = await slots(whose)
    if (leave === null) return { ok: false, why: 'busy' }
    const signal = AbortSignal.timeout(parts.withinMs)
    try {
      return await work(signal)
    } catch (error) {
      return { ok: false, why: signal.aborted ? 'slow' : reasonOf(error) }
    } finally {
      leave()
    }
  }
  async function observed<T extends { readonly ok: true }>(
    slots: Slots,
    whose: number,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | InVain> {
    const began = performance.now()
    const done = await bounded(slots, whose, work)
    parts.observe(done.ok ? 'ok' : done.why, (performance.now() - began) / 1_000)
    return done
  }
  return {
    get: (address, wanted) => observed(fetches, everybody, (signal) => follow(address, wanted, parts, grounds, signal)),
    post: (address, sent, whose) => observed(posts, whose, (signal) => send(address, sent, parts, postGrounds, signal)),
    judge(address) {
      if (!parts.enabled) return 'off'
      try {
        judgeSecure(address, postGrounds)
        return null
      } catch (error) {
        return reasonOf(error)
      }
    },
  }
}

async function follow(
  address: string,
  wanted: Wanted,
  parts: OutgoingParts,
  grounds: Grounds,
  signal: AbortSignal,
): Promise<Found> {
  let target = judgeAddress(address, grounds)
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const answer = await over(await reach(target, parts, grounds, signal), (socket) =>
      exchange(socket, target, wanted, parts.userAgent, signal),
    )
    if (!('elsewhere' in answer)) return { ok: true, address: target.url.href, ...answer }
    target = judgeAddress(answer.elsewhere, grounds, target.url)
  }
  throw new RefusedFetch('redirects')
}

async function send(
  address: string,
  sent: Sent,
  parts: OutgoingParts,
  grounds: Grounds,
  signal: AbortSignal,
): Promise<HandedOver> {
  const target = judgeSecure(address, grounds)
  return await over(await reach(target, parts, grounds, signal), async (socket) => ({
    ok: true,
    ...(await handOver(socket, target, sent, parts.userAgent, signal)),
  }))
}

/** What is sent is for the other side alone. */
function judgeSecure(address: string, grounds: Grounds): Target {
  const target = judgeAddress(address, grounds)
  if (!target.secure) throw new RefusedFetch('scheme')
  return target
}

async function over<T>(socket: Socket, work: (socket: Socket) => Promise<T>): Promise<T> {
  try {
    return await work(socket)
  } finally {
    socket.destroy()
  }
}

function reasonOf(error: unknown): FetchRefusal {
  if (error instanceof RefusedFetch) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_') || code === 'ERR_UNESCAPED_CHARACTERS') return 'garbled'
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI')) return 'encoding'
  return 'unreachable'
}
