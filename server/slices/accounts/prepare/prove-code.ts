// Asks for the code of a second factor where there is one.
import { network } from '#bedrock/limiter'
import { refuse } from '#bedrock/refusal'
import type { AppContext } from '#server/context'
import type { SignInDelays } from '../parts/sign-in-delays.ts'
import { factorOf } from '../queries/second-factor.ts'
import { refuseCode, useCode } from './second-factor.ts'

interface Asked {
  readonly id: number
  readonly username: string
}

/** [ACC-2.3] Refuses with RATE_LIMITED while there is something to wait for. */
export function refuseTooSoon(waitMs: number): void {
  if (waitMs > 0)
    refuse('RATE_LIMITED', `That failed several times. Try again in ${Math.ceil(waitMs / 1_000)} s.`, {
      retry_after_ms: waitMs,
    })
}

/** [ACC-4.5] Since when a second factor guards the account, whose code has just been used up; null where none does. Call it in the turn of the name, once the passphrase or link has been found right. */
export async function proveCode(
  ctx: AppContext,
  delays: SignInDelays,
  address: string,
  { id, username }: Asked,
  code: string | undefined,
): Promise<number | null> {
  const factor = await factorOf(ctx.db.reader, id)
  const since = factor?.active_since ?? null
  if (!factor || since === null) return null
  if (code === undefined || code.trim() === '')
    refuse('CODE_REQUIRED', 'This account asks for a second factor: type the six digits that your app shows.')
  const from = network(address)
  refuseTooSoon(delays.wait(username, from))
  if (!(await useCode(ctx, id, factor.secret, code))) {
    delays.failed(username, from)
    refuseCode()
  }
  delays.succeeded(username, from)
  return since
}
