// Short ways over HTTP: one's own, and where each leads.
import { refuse } from '#bedrock/refusal'
import { type BoundDocument, type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/ways'
import type { AppContext } from '#server/context'
import { bareShell } from '#slices/pages/index'
import { layWay } from './commands/lay-way.ts'
import { removeWay } from './commands/remove-way.ts'
import type { Tx } from './owns.ts'
import { leadsTo } from './prepare/leads-to.ts'
import { roomsOpenedBy, wayNamed, waysOf } from './queries/ways-of.ts'
import { viewWay } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => ctx.db.write('ways', work)
  return [
    serve(contract.listWays, ({ actor }) =>
      ctx.db.snapshot(async (db) => {
        const rooms = await roomsOpenedBy(db, actor.id)
        return { ways: (await waysOf(db, actor.id)).map((row) => viewWay(row, rooms)), rooms: [...rooms] }
      }),
    ),
    serve(contract.layWay, async ({ actor, params: { slug }, body: { to } }) => {
      const owner = { id: actor.id, username: actor.username }
      const address = await leadsTo(ctx, actor.id, owner, to)
      if (address === null) return refuse('NOT_FOUND', 'There is no such thing of yours. Choose another one.')
      await write((tx) => layWay(tx, actor, slug, to))
      return { way: { slug, to, address } }
    }),
    serve(contract.removeWay, async ({ actor, params: { slug } }) => {
      await write((tx) => removeWay(tx, actor, slug))
      return {}
    }),
  ]
}

/** [FEED-5.3, FEED-5.4] Where each way leads, outside of the contract's envelope. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => [
  {
    path: '/go/:slug',
    personal: true,
    async answer({ actor, params: { slug = '' }, shell }) {
      const row = await wayNamed(ctx.db.reader, slug)
      const to = row && { kind: row.kind, of: row.target }
      const location =
        row && to && (await leadsTo(ctx, actor?.id ?? null, { id: row.owner_id, username: row.username }, to))
      const headers = { 'cache-control': 'no-store' }
      return location
        ? { status: 302, type: 'text/plain; charset=utf-8', body: '', headers: { ...headers, location } }
        : { status: 404, type: 'text/html; charset=utf-8', body: shell ?? bareShell, headers }
    },
  },
]
