// An authenticator app: what it would show at a moment.
import { Secret, TOTP } from 'otpauth'

const periodMs = 30_000

/** The six digits of this moment, or of a step before or after it. */
export const codeAt = (secret: string, now: number, step = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now + step * periodMs })
