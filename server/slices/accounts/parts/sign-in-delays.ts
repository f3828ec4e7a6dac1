// How long a further try to sign in must wait after failures, per name and per address. In memory and bounded: a restart forgives.
import type { Clock } from '#bedrock/clock'

export interface SignInDelays {
  /** Milliseconds until this name may be tried again from this address; 0 if now. Null: no name was said. */
  wait(name: string | null, address: string): number
  failed(name: string | null, address: string): void
  succeeded(name: string, address: string): void
}

interface Failures {
  readonly count: number
  readonly last: number
}

/** Failures that cost nothing. An address has more of them, because a household shares one. */
const free = { name: 3, pair: 3, address: 10 } as const
const forgottenMs = 3_600_000
const maxKept = 10_000

/** Keeps the newest 10 000 entries, so that strangers cannot fill the memory. */
function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key)
  map.set(key, value)
  const oldest = map.size > maxKept ? map.keys().next().value : undefined
  if (oldest !== undefined) map.delete(oldest)
}

/** [ACC-2.3, ACC-2.4] After the free failures 1, 2, 4 … seconds, at most `longestMs`. Where a name has signed in before, its tries count apart from strangers'. */
export function createSignInDelays(clock: Clock, longestMs: number): SignInDelays {
  const failures = {
    name: new Map<string, Failures>(),
    pair: new Map<string, Failures>(),
    address: new Map<string, Failures>(),
  }
  const known = new Map<string, true>()

  function recent(kind: keyof typeof failures, key: string): Failures | undefined {
    const found = failures[kind].get(key)
    if (!found || clock.now() - found.last <= forgottenMs) return found
    failures[kind].delete(key)
    return undefined
  }

  function waitFor(kind: keyof typeof failures, key: string): number {
    const found = recent(kind, key)
    if (!found || found.count < free[kind]) return 0
    return Math.max(0, Math.min(longestMs, 1_000 * 2 ** (found.count - free[kind])) - (clock.now() - found.last))
  }

  function count(kind: keyof typeof failures, key: string): void {
    keep(failures[kind], key, { count: (recent(kind, key)?.count ?? 0) + 1, last: clock.now() })
  }

  const keysOf = (name: string, address: string) => {
    const key = name.toLowerCase().slice(0, 64)
    return { name: key, address, pair: `${address} ${key}` }
  }

  return {
    wait(name, address) {
      if (name === null) return waitFor('address', address)
      const keys = keysOf(name, address)
      if (known.has(keys.pair)) return waitFor('pair', keys.pair)
      return Math.max(waitFor('name', keys.name), waitFor('address', keys.address))
    },
    failed(name, address) {
      if (name === null) return count('address', address)
      const keys = keysOf(name, address)
      count('pair', keys.pair)
      if (known.has(keys.pair)) return
      count('name', keys.name)
      count('address', keys.address)
    },
    succeeded(name, address) {
      const keys = keysOf(name, address)
      const forgiven = recent('pair', keys.pair)?.count ?? 0
      const held = recent('address', keys.address)
      // Only this name's own failures are forgiven, or an account of one's own would undo the delay for guessing others'.
      if (held && held.count > forgiven) failures.address.set(keys.address, { ...held, count: held.count - forgiven })
      else failures.address.delete(keys.address)
      failures.pair.delete(keys.pair)
      failures.name.delete(keys.name)
      keep(known, keys.pair, true)
    },
  }
}
