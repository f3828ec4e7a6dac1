// Who is behind a session token, from a cache of at most 30 seconds that revocation empties at once.
import { sizes } from '#contract/limits'
import type { Actor } from './actor.ts'
import type { Clock } from './clock.ts'
import { tokenHash } from './crypto/tokens.ts'

/** Why a token opens nothing. */
export type SessionRefusal = 'AUTH_REQUIRED' | 'SESSION_EXPIRED' | 'BANNED'

export type Identified =
  | { readonly actor: Actor }
  | {
      readonly refused: SessionRefusal
      readonly reason?: string | null
      /** Of one that is kept out for a time. */
      readonly until?: number | null
    }

/** Looks a token's hash up in the database; the slice that owns sessions supplies it. */
export type FindSession = (hash: string) => Promise<Identified>

/** Which of these sessions still open something. */
export type FindLiving = (sessionIds: readonly number[]) => Promise<ReadonlySet<number>>

export interface Sessions {
  /** Who this token belongs to. */
  identify(token: string | undefined): Promise<Identified>
  /** Forgets what is cached of a person, so that the next look reads the database. */
  forget(userId: number): void
  forgetAll(): void
  /** Which of these sessions still open something, past the cache. */
  readonly living: FindLiving
}

interface Cached {
  readonly found: { readonly actor: Actor }
  readonly until: number
}

const maxCached = 10_000

/** Makes the cache in front of `find`. Only living sessions are kept; a refusal is looked up each time, and so is all while `heard` says that revocations cannot be heard. */
export function createSessions(
  { find, living }: { readonly find: FindSession; readonly living: FindLiving },
  clock: Clock,
  heard: () => boolean = () => true,
): Sessions {
  const cache = new Map<string, Cached>()
  let revocations = 0

  return {
    living,
    async identify(token) {
      if (!token) return { refused: 'AUTH_REQUIRED' }
      const hash = tokenHash(token)
      const cached = cache.get(hash)
      if (cached && cached.until > clock.now()) return cached.found
      cache.delete(hash)
      const before = revocations
      const found = await find(hash)
      if (!('actor' in found)) return found
      // What was read before some revocation arrived may be stale: it answers this once and is not kept.
      if (revocations === before && heard()) {
        const oldest = cache.size >= maxCached ? cache.keys().next().value : undefined
        if (oldest !== undefined) cache.delete(oldest)
        cache.set(hash, { found, until: clock.now() + sizes.sessionCacheMs })
      }
      return found
    },
    forget(userId) {
      revocations++
      for (const [hash, { found }] of cache) if (found.actor.id === userId) cache.delete(hash)
    },
    forgetAll() {
      revocations++
      cache.clear()
    },
  }
}
