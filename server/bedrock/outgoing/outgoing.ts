// The one door by which the house fetches an address that somebody gave it (SEC-5). Whatever it is asked, it reaches nothing but the open Internet and what the owner allowed, and takes bounded time and memory.
import { networkInterfaces } from 'node:os'
import type { Allowance } from '#server/config/allowance'
import type { Dial } from './dial.ts'
import { type Answer, exchange, type Wanted } from './exchange.ts'
import { type Grounds, judgeAddress, judgePlaces, type Target } from './judge.ts'
import { type FetchRefusal, RefusedFetch } from './refused-fetch.ts'
import type { ResolveName } from './resolve-name.ts'

/** What was fetched, or why it was not. */
export type Fetched =
  | {
      readonly ok: true
      /** Where it was found in the end. */
      readonly address: string
      readonly type: string
      readonly charset: string | null
      readonly body: Buffer
    }
  | { readonly ok: false; readonly why: FetchRefusal }

/** The door. */
export interface Outgoing {
  readonly get: (address: string, wanted: Wanted) => Promise<Fetched>
}

/** What the door is made of. */
export interface OutgoingParts {
  readonly enabled: boolean
  /** What the owner lets it fetch beyond the open Internet. */
  readonly allowed: readonly Allowance[]
  readonly ownOrigins: readonly string[]
  readonly userAgent: string
  readonly resolve: ResolveName
  readonly dial: Dial
  /** For one fetch, redirects included. */
  readonly withinMs: number
  /** How many fetches may be under way. */
  readonly atOnce: number
  /** Told of each fetch: `ok` or the reason, and how long it took. */
  readonly observe: (outcome: FetchRefusal | 'ok', seconds: number) => void
}

const maxRedirects = 3
const maxPlaces = 3

/** Makes the door. */
export function createOutgoing(parts: OutgoingParts): Outgoing {
  const grounds: Grounds = {
    allowances: parts.allowed,
    ownOrigins: parts.ownOrigins,
    ownAddresses: () =>
      Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address)),
  }
  let underWay = 0
  const inTurn = async (address: string, wanted: Wanted): Promise<Fetched> => {
    if (underWay >= parts.atOnce) return { ok: false, why: 'busy' }
    underWay++
    try {
      return await follow(address, wanted, parts, grounds)
    } finally {
      underWay--
    }
  }
  return {
    async get(address, wanted) {
      const began = performance.now()
      const fetched = await inTurn(address, wanted)
      parts.observe(fetched.ok ? 'ok' : fetched.why, (performance.now() - began) / 1_000)
      return fetched
    },
  }
}

async function follow(address: string, wanted: Wanted, parts: OutgoingParts, grounds: Grounds): Promise<Fetched> {
  if (!parts.enabled) return { ok: false, why: 'off' }
  const signal = AbortSignal.timeout(parts.withinMs)
  try {
    let target = judgeAddress(address, grounds)
    for (let hops = 0; hops <= maxRedirects; hops++) {
      const answer = await ask(target, wanted, parts, grounds, signal)
      if (!('elsewhere' in answer)) return { ok: true, address: target.url.href, ...answer }
      target = judgeAddress(answer.elsewhere, grounds, target.url)
    }
    return { ok: false, why: 'redirects' }
  } catch (error) {
    return { ok: false, why: signal.aborted ? 'slow' : reasonOf(error) }
  }
}

async function ask(
  target: Target,
  wanted: Wanted,
  parts: OutgoingParts,
  grounds: Grounds,
  signal: AbortSignal,
): Promise<Answer> {
  const places = await placesOf(target, parts.resolve, signal)
  if (places.length === 0) throw new RefusedFetch('unknown')
  judgePlaces(target, places, grounds)
  const socket = await firstThatAnswers(target, places.slice(0, maxPlaces), parts.dial, signal)
  try {
    return await exchange(socket, target, wanted, parts.userAgent, signal)
  } finally {
    socket.destroy()
  }
}

/** The addresses of the target; the time that is over ends the wait even where the name server does not. */
async function placesOf(target: Target, resolve: ResolveName, signal: AbortSignal): Promise<readonly string[]> {
  if (isBare(target)) return [target.name]
  const over = new Promise<never>((_, reject) =>
    signal.addEventListener('abort', () => reject(new RefusedFetch('slow')), { once: true }),
  )
  return Promise.race([resolve(target.name, signal), over])
}

const isBare = ({ url, name }: Target): boolean => url.hostname.startsWith('[') || /^\d+(\.\d+){3}$/.test(name)

async function firstThatAnswers(target: Target, places: readonly string[], dial: Dial, signal: AbortSignal) {
  let last: unknown = new RefusedFetch('unreachable')
  for (const place of places) {
    try {
      return await dial(target, place, signal)
    } catch (error) {
      if (signal.aborted) throw error
      last = error
    }
  }
  throw last
}

function reasonOf(error: unknown): FetchRefusal {
  if (error instanceof RefusedFetch) return error.why
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code.startsWith('HPE_') || code === 'ERR_UNESCAPED_CHARACTERS') return 'garbled'
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_FORMAT') || code.startsWith('ERR_BROTLI')) return 'encoding'
  return 'unreachable'
}
