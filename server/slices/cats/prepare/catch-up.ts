// Lets the cats live through what they missed before somebody changes something in their world.
import { longestSpan } from '#cats/world/spans'
import type { AppContext } from '#server/context'
import { letTimePass } from '../commands/let-time-pass.ts'
import type { Tx } from '../owns.ts'
import { lastKnownAt } from '../queries/last-known.ts'
import { bringAll } from './bring-tidings.ts'

/** [CAT-2.15] One look where they missed nothing; else a transaction for each piece of the time. */
export async function catchUp(ctx: AppContext): Promise<void> {
  if (Math.floor(ctx.clock.now() / 1_000) - (await lastKnownAt(ctx.db.reader)) < longestSpan) return
  await ctx.db.write('cats', (tx: Tx) => letTimePass(tx))
  await bringAll(ctx)
}
