// Counts a request against a limit and says in the answer how the caller stands, as the IETF's RateLimit header fields do (draft-ietf-httpapi-ratelimit-headers-10).
import type { FastifyReply } from 'fastify'
import type { LimitName } from '#contract/rates'
import type { AppContext } from '#server/context'
import { type Caller, refuseExcess, type Standing } from '../limiter.ts'

/** Sets `RateLimit-Policy` and `RateLimit`; refuses with RATE_LIMITED. */
export async function countRequest(
  ctx: AppContext,
  reply: FastifyReply,
  name: LimitName,
  caller: Caller,
): Promise<void> {
  const verdict = await ctx.limiter.count(name, caller)
  const list = (item: (standing: Standing) => string): string =>
    verdict.standings.map((standing) => `"${name}-${standing.seconds}s";${item(standing)}`).join(', ')
  reply
    .header(
      'ratelimit-policy',
      list(({ points, seconds }) => `q=${points};w=${seconds}`),
    )
    .header(
      'ratelimit',
      list(({ remaining, resetMs }) => `r=${remaining};t=${Math.ceil(resetMs / 1_000)}`),
    )
  refuseExcess(verdict)
}
