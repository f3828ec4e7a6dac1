// How long a further try to sign in must wait after failures, per account name and per address. In memory and bounded: a restart forgives.
import type { Clock } from '#bedrock/clock'

export interface SignInDelays {
  /** Milliseconds until this name and this address may try again; 0 if now. */
  wait(name: string, address: string): number
  failed(name: string, address: string): void
  succeeded(name: string, address: string): void
}

interface Failures {
  readonly count: number
  readonly last: number
}

const free = 3
const longestMs = 30_000
const forgottenMs = 3_600_000
const maxKept = 10_000

/** [ACC-2.3] Three failures are free; then 1, 2, 4 … 30 seconds. */
export function createSignInDelays(clock: Clock): SignInDelays {
  const failures = new Map<string, Failures>()

  function waitFor(key: string): number {
    const known = failures.get(key)
    if (!known) return 0
    const since = clock.now() - known.last
    if (since > forgottenMs) failures.delete(key)
    if (known.count < free) return 0
    return Math.max(0, Math.min(longestMs, 1_000 * 2 ** (known.count - free)) - since)
  }

  function count(key: string): void {
    const before = failures.get(key)?.count ?? 0
    // Moved to the end, so that the oldest is the first to be forgotten.
    failures.delete(key)
    failures.set(key, { count: before + 1, last: clock.now() })
    const oldest = failures.size > maxKept ? failures.keys().next().value : undefined
    if (oldest !== undefined) failures.delete(oldest)
  }

  const keys = (name: string, address: string): readonly string[] => [
    `name ${name.toLowerCase().slice(0, 64)}`,
    `address ${address}`,
  ]
  return {
    wait: (name, address) => Math.max(...keys(name, address).map(waitFor)),
    failed: (name, address) => keys(name, address).forEach(count),
    succeeded: (name, address) => keys(name, address).forEach((key) => failures.delete(key)),
  }
}
