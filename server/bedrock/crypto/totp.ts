// Codes of an authenticator app: RFC 6238 with SHA-1, six digits, 30 seconds, which is what every app speaks.
import { Secret, TOTP } from 'otpauth'
import type { Random } from '../clock.ts'

const periodSeconds = 30
const secretBytes = 20
const kind = { algorithm: 'SHA1', digits: 6, period: periodSeconds } as const

/** A fresh secret of 160 bits in base32. */
export const newFactorSecret = (random: Random): string => {
  const bytes = new Uint8Array(Buffer.from(random.token(secretBytes), 'base64url'))
  return new Secret({ buffer: bytes.buffer }).base32
}

/** The `otpauth:` address that an app reads. */
export const factorUri = (secret: string, issuer: string, label: string): string =>
  new TOTP({ ...kind, secret, issuer, label }).toString()

/** [ACC-4.3] The 30-second step that a code belongs to, one early or one late included; null if to none of them. */
export function stepOf(secret: string, code: string, now: number): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = TOTP.validate({ ...kind, secret: Secret.fromBase32(secret), token: code, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1_000 / periodSeconds) + delta
}
