// Time and chance as the house sees them; tests put their own in.
import { randomBytes } from 'node:crypto'

export interface Clock {
  /** Epoch milliseconds. */
  now(): number
}

export interface Random {
  /** So many unguessable bytes, as base64url. */
  token(bytes: number): string
  /** A number in [0, 1). */
  fraction(): number
}

export const systemClock: Clock = { now: () => Date.now() }
export const systemRandom: Random = {
  token: (bytes) => randomBytes(bytes).toString('base64url'),
  fraction: () => Math.random(),
}

/** Epoch milliseconds as the wire writes times: ISO-8601 in UTC with milliseconds. */
export const instant = (ms: number): string => new Date(ms).toISOString()
