// The cats over HTTP.
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/cats'
import type { AppContext } from '#server/context'
import { forgetForCats, forgetOne, returnToCats } from './commands/forget-for-cats.ts'
import { touchCat } from './commands/touch-cat.ts'
import type { Tx } from './owns.ts'
import { catsNow, dossierNow } from './queries/world-now.ts'
import { viewTouched } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listCats, async () => ({ cats: await catsNow(ctx.db.reader, ctx.clock.now()) })),
  serve(contract.getDossier, ({ actor }) => dossierNow(ctx.db.reader, actor.id, ctx.clock.now())),
  serve(contract.changeKnown, ({ actor, body }) =>
    ctx.db.write('cats', async (tx: Tx) => {
      if (body.known) await returnToCats(tx, actor.id)
      else await forgetForCats(tx, actor.id, { ghost: true })
      return await dossierNow(tx.db, actor.id, tx.now)
    }),
  ),
  serve(contract.forgetCatMemory, ({ actor, params }) =>
    ctx.db.write('cats', async (tx: Tx) => {
      if (!(await forgetOne(tx, actor.id, params.cat, params.id)))
        refuse('NOT_FOUND', 'This cat holds no such memory of you. It may have faded meanwhile.')
      return await dossierNow(tx.db, actor.id, tx.now)
    }),
  ),
  serve(contract.touchCat, async ({ actor, params, body }) => {
    const touched = await ctx.db.write('cats', (tx: Tx) => touchCat(tx, actor.id, params.cat, body.act))
    return viewTouched(touched.seen, touched.welcome, touched.answer)
  }),
]
