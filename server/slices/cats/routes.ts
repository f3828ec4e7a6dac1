// The cats over HTTP.
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/cats'
import type { AppContext } from '#server/context'
import { forgetForCats, forgetOne, returnToCats } from './commands/forget-for-cats.ts'
import { touchCat } from './commands/touch-cat.ts'
import type { Tx } from './owns.ts'
import { catchUp } from './prepare/catch-up.ts'
import { catsNow, dossierNow } from './prepare/world-now.ts'
import { viewTouched } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => [
  serve(contract.listCats, async () => ({ cats: await catsNow(ctx.db.reader, ctx.clock.now()) })),
  serve(contract.getDossier, ({ actor }) => dossierNow(ctx.db.reader, actor.id, ctx.clock.now())),
  serve(contract.changeKnown, async ({ actor, body }) => {
    await ctx.db.write('cats', (tx: Tx) =>
      body.known ? returnToCats(tx, actor.id) : forgetForCats(tx, actor.id, { ghost: true }),
    )
    return await dossierNow(ctx.db.reader, actor.id, ctx.clock.now())
  }),
  serve(contract.forgetCatMemory, async ({ actor, params }) => {
    if (!(await ctx.db.write('cats', (tx: Tx) => forgetOne(tx, actor.id, params.cat, params.id))))
      refuse('NOT_FOUND', 'This cat holds no such memory of you. It may have faded meanwhile.')
    return await dossierNow(ctx.db.reader, actor.id, ctx.clock.now())
  }),
  serve(contract.touchCat, async ({ actor, params, body }) => {
    await catchUp(ctx)
    const touched = await ctx.db.write('cats', (tx: Tx) => touchCat(tx, actor.id, params.cat, body.act))
    return viewTouched(touched.seen, touched.welcome, touched.answer)
  }),
]
