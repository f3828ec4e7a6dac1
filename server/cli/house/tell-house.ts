// Tells a running house what was done with it from outside, for those who live in it.
import { Type } from 'typebox'
import { askServer } from '#bedrock/control/control-client'
import type { Config } from '#server/config/config'
import type { AppContext } from '#server/context'
import { type CatsTx, type HouseDeed, noteOfHouse } from '#slices/cats/index'
import { type DataContext, dataAct } from './house-act.ts'

/** On bare data nobody is there to hear of it. What was done stays done, also where this cannot be stored. */
export async function tellHouse(ctx: DataContext | AppContext, kind: HouseDeed): Promise<void> {
  if (!('bus' in ctx)) return
  try {
    await ctx.db.write('cats', (tx: CatsTx) => noteOfHouse(tx, kind))
  } catch (error) {
    ctx.logger.warn({ err: error, kind }, 'the cats could not be told')
  }
}

/** A copy was looked at elsewhere: whether it can be restored. */
export const copyProvedAct = dataAct('copy proved', Type.Object({ good: Type.Boolean() }), async (ctx, { good }) => {
  await tellHouse(ctx, good ? 'backup.done' : 'backup.failed')
  return {}
})

/** The house hears of it if it runs; whether it does changes nothing of what was found. */
export const tellOfCopy = async ({ dataDir }: Config, good: boolean): Promise<void> =>
  void (await askServer(dataDir, { command: copyProvedAct.name, args: { good } }).catch(() => null))
