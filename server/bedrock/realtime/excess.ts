// What becomes of a socket that goes on sending after it was refused: first it is asked to slow down, then it is cut off.
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { cutOff } from './cut-off.ts'
import type { LiveConnection } from './sockets.ts'

const tellEveryMs = 1_000

/** Notes that something of this socket was refused as too much. */
export function noteExcess(ctx: AppContext, connection: LiveConnection, waitMs: number): void {
  const now = ctx.clock.now()
  const { count, since, told } = connection.excess
  const fresh = now - since >= sizes.excessWindowMs
  const refused = fresh ? 1 : count + 1
  const tell = refused >= sizes.excessToldAfter && Math.abs(now - told) >= tellEveryMs
  connection.excess = { count: refused, since: fresh ? now : since, told: tell ? now : told }
  if (tell) connection.send('slow_down', { retry_after_ms: waitMs })
  if (refused >= sizes.excessCutAfter) cutOff(ctx, connection, 'flood', { refused })
}
