// Hears from the house’s own measures what cats are to know of it.
import type { AppContext } from '#server/context'
import { type HouseDeed, noteOfHouse } from '../commands/note-of-house.ts'
import type { Tx } from '../owns.ts'

/** How often each has happened on this node, and whether it turns work away. */
interface Measured {
  readonly faults: number
  readonly slow: number
  readonly shedding: boolean
}

const heard = new WeakMap<AppContext, Measured>()

async function measured({ metrics, load }: AppContext): Promise<Measured> {
  const { values } = await metrics.refusals.get()
  const { values: slow } = await metrics.slowTransactions.get()
  return {
    faults: values.reduce((sum, { labels, value }) => (labels.code === 'INTERNAL' ? sum + value : sum), 0),
    slow: slow.reduce((sum, { value }) => sum + value, 0),
    shedding: load.shedding,
  }
}

/** [CAT-6.2] Compares with what was last heard; the database is asked only when something happened since. */
export async function listenToHouse(ctx: AppContext): Promise<void> {
  const before = heard.get(ctx) ?? { faults: 0, slow: 0, shedding: false }
  const now = await measured(ctx)
  const kinds: HouseDeed[] = []
  if (now.faults > before.faults) kinds.push('server.error')
  if (now.slow > before.slow) kinds.push('query.slow')
  if (now.shedding && !before.shedding) kinds.push('server.slow')
  for (const kind of kinds) await ctx.db.write('cats', (tx: Tx) => noteOfHouse(tx, kind))
  heard.set(ctx, now)
}
