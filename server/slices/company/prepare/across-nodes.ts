// Tells the other nodes who is in company here, and lets those who are here feel those who are there. In memory only.
import type { Connection } from '#bedrock/realtime/connection'
import type { AppContext } from '#server/context'
import type { Here } from '../parts/circle.ts'
import { circlesIn } from '../parts/circles.ts'
import { belonging } from '../queries/belonging.ts'

const came = 'company'
const left = 'company left'
const asked = 'company asked'

interface Came {
  readonly ownerId: number
  readonly here: readonly Here[]
}

interface Left {
  readonly ownerId: number
  readonly personId: number
}

/** [NODE-5] Somebody is in company here, or points elsewhere. */
export function tellCompany(ctx: AppContext, ownerId: number, personId: number): void {
  const here = circlesIn(ctx).own(ownerId, personId)
  if (here.length > 0) ctx.cluster.tell(came, { ownerId, here } satisfies Came)
}

/** [NODE-5] A screen leaves the company it is in, here and, where it is a person’s last, at the other nodes. */
export function leave(ctx: AppContext, connection: Connection): void {
  const circles = circlesIn(ctx)
  const ownerId = circles.wallOf(connection)
  circles.leave(connection)
  const personId = connection.actor.id
  if (ownerId !== undefined && circles.own(ownerId, personId).length === 0)
    ctx.cluster.tell(left, { ownerId, personId } satisfies Left)
}

/** [NODE-5] The first here asks who is there at the other nodes. */
export const askCompany = (ctx: AppContext, ownerId: number): void => ctx.cluster.tell(asked, ownerId)

/** Listens to the other nodes. */
export function hearCompany(ctx: AppContext): void {
  const circles = circlesIn(ctx)
  ctx.cluster.hear(came, (said, node) => {
    const { ownerId, here } = said as Came // as `tellCompany` wrote it
    if (circles.elsewhere(node, ownerId, here))
      circles
        .sift(ownerId, (people) => belonging(ctx.db.reader, ownerId, people))
        .catch((error: unknown) =>
          ctx.logger.warn({ err: error, user_id: ownerId }, 'company could not be asked about'),
        )
  })
  ctx.cluster.hear(left, (said, node) => {
    const { ownerId, personId } = said as Left // as `tellLeft` wrote it
    circles.goneElsewhere(node, ownerId, personId)
  })
  ctx.cluster.hear(asked, (said) => {
    const ownerId = Number(said)
    const here = circles.own(ownerId)
    if (here.length > 0) ctx.cluster.tell(came, { ownerId, here } satisfies Came)
  })
  ctx.cluster.watch({ gone: (node) => circles.without(node) })
}
