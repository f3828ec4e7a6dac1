// Makes a session's secret: its hash goes into the database, itself into the visitor's cookie.
import type { Actor } from '#bedrock/actor'
import { newToken, tokenHash } from '#bedrock/crypto/tokens'
import type { Visit } from '#bedrock/slice'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { NewSession } from '../commands/open-session.ts'

export interface PreparedSession {
  /** What the transaction stores. */
  readonly stored: NewSession
  /** Gives the visitor the cookie; to be called once it is stored. */
  readonly give: () => void
}

/** [ACC-3.2] A fresh session; `before` is who the browser was signed in as, if anybody. */
export function newSession(ctx: AppContext, visit: Visit, before: Actor | null): PreparedSession {
  const token = newToken(ctx.random)
  return {
    stored: {
      tokenHash: tokenHash(token),
      device: visit.device,
      replaces: before && { id: before.sessionId, userId: before.id },
    },
    give: () => visit.begin(token, sizes.sessionAbsoluteMs),
  }
}
