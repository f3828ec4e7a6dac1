// Being in company over the socket.
import { refuse } from '#bedrock/refusal'
import { type BoundCall, answer } from '#bedrock/slice'
import * as contract from '#contract/company'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { boardFor } from '#slices/walls/index'
import { circlesIn } from './parts/circles.ts'
import { askCompany, leave, tellCompany } from './prepare/across-nodes.ts'
import { belonging } from './queries/belonging.ts'

/** What this slice answers. */
export const calls = (ctx: AppContext): readonly BoundCall[] => {
  const circles = circlesIn(ctx)
  return [
    answer(contract.joinCompany, async ({ actor, payload, connection }) => {
      const { ownerId } = await boardFor(ctx.db.reader, actor.id, payload.username)
      // Whoever is gone again is in nobody’s company.
      if (!ctx.realtime.holds(connection)) return {}
      const before = circles.wallOf(connection)
      if (before !== undefined && before !== ownerId) leave(ctx, connection)
      if (!circles.enter(ownerId, payload.username, connection, ctx.random.token(9)))
        refuse('CONFLICT', `At most ${sizes.companyPerWall} people feel each other on one wall. Try again later.`)
      await circles.sift(ownerId, (people) => belonging(ctx.db.reader, ownerId, people))
      if (!circles.isIn(ownerId, connection))
        refuse('FORBIDDEN', 'Nobody is felt here: the owner does not want it, or you are hidden. Show yourself first.')
      askCompany(ctx, ownerId)
      tellCompany(ctx, ownerId, actor.id)
      return {}
    }),
    answer(contract.leaveCompany, async ({ connection }) => {
      leave(ctx, connection)
      return {}
    }),
    answer(contract.pointCompany, async ({ actor, payload, connection }) => {
      if (!circles.point(connection, payload)) refuse('CONFLICT', 'Join the company of a wall first.')
      const ownerId = circles.wallOf(connection)
      if (ownerId !== undefined) tellCompany(ctx, ownerId, actor.id)
      return {}
    }),
  ]
}
