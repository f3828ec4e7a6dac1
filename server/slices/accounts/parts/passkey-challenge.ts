// Challenges for passkeys: each says itself until when it is good and for what, so that nothing is stored until it was answered.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** For what a challenge is good; one for one's own account, in one session alone. */
export type ChallengeUse =
  | { readonly act: 'sign in' }
  | { readonly act: 'add' | 'confirm'; readonly userId: number; readonly sessionId: number }

/** What is kept of a challenge that was answered, and for how long. */
export interface Answered {
  readonly hash: string
  readonly expiresAt: number
}

/** How many random bytes a challenge takes. */
export const challengeRandomBytes = 16
const expiryBytes = 6
const macBytes = 32
const saidBytes = expiryBytes + challengeRandomBytes

/** [ACC-4.9] Base64url of the expiry, what is random, and a keyed hash of both and of its use. */
export function makeChallenge(key: Buffer, use: ChallengeUse, expiresAt: number, random: Buffer): string {
  const said = Buffer.alloc(saidBytes)
  said.writeUIntBE(expiresAt, 0, expiryBytes)
  random.copy(said, expiryBytes)
  return Buffer.concat([said, mac(key, use, said)]).toString('base64url')
}

/** [ACC-4.9] What to keep of a challenge of this house that is good for this use now; null for any other. */
export function readChallenge(key: Buffer, use: ChallengeUse, challenge: string, now: number): Answered | null {
  const bytes = Buffer.from(challenge, 'base64url')
  if (bytes.length !== saidBytes + macBytes) return null
  const said = bytes.subarray(0, saidBytes)
  if (!timingSafeEqual(bytes.subarray(saidBytes), mac(key, use, said))) return null
  const expiresAt = said.readUIntBE(0, expiryBytes)
  return expiresAt <= now ? null : { hash: createHmac('sha256', key).update(bytes).digest('hex'), expiresAt }
}

function mac(key: Buffer, use: ChallengeUse, said: Buffer): Buffer {
  const whose = use.act === 'sign in' ? '' : `${use.userId} ${use.sessionId}`
  return createHmac('sha256', key).update(`${use.act} ${whose}\n`).update(said).digest()
}
