// Challenges of this house and what must be so where they are answered.
import type { Expected } from '#bedrock/crypto/passkeys'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import {
  type Answered,
  challengeRandomBytes,
  type ChallengeUse,
  makeChallenge,
  readChallenge,
} from '../parts/passkey-challenge.ts'

/** The host name for which this house's passkeys are made. Another one makes them useless. */
export const rpIdOf = (ctx: AppContext): string => new URL(ctx.config.origin).hostname

/** [ACC-4.9] A fresh one, good for five minutes. */
export const newChallenge = (ctx: AppContext, use: ChallengeUse): string =>
  makeChallenge(
    ctx.secrets.key('passkey-challenges'),
    use,
    ctx.clock.now() + sizes.passkeyChallengeMs,
    Buffer.from(ctx.random.token(challengeRandomBytes), 'base64url'),
  )

/** What to hold an answer against; `answered` gives the challenge that it named, once it was held against it. */
export function expecting(
  ctx: AppContext,
  use: ChallengeUse,
): { readonly expected: Expected; readonly answered: () => Answered | null } {
  const rpId = rpIdOf(ctx)
  let found: Answered | null = null
  return {
    expected: {
      rpId,
      origins: ctx.config.origins.filter((origin) => new URL(origin).hostname === rpId),
      challenge(challenge) {
        found = readChallenge(ctx.secrets.key('passkey-challenges'), use, challenge, ctx.clock.now())
        return found !== null
      },
    },
    answered: () => found,
  }
}
