// Lets cats speak in rooms, says how they are there, and lets go of what is old. Nothing of it while nobody is there.
import type { Keeper } from '#bedrock/keeping/keeper'
import type { AppContext } from '#server/context'
import { hereIn } from '#slices/presence/index'
import { dropOldLines } from './commands/unsay.ts'
import type { Tx } from './owns.ts'
import { heedDeeds } from './prepare/heed-deeds.ts'
import { heedSilence } from './prepare/heed-silence.ts'
import { sayDue } from './prepare/say-due.ts'
import { tellMoves } from './prepare/tell-moves.ts'
import { whatWaits } from './queries/due-lines.ts'

/** Whether somebody is connected to the house, at whichever node, and it takes changes. */
const isLively = (ctx: AppContext): boolean => ctx.mode.now() === 'normal' && hereIn(ctx).register.ids().length > 0

/** [CAT-3.22, CAT-3.25, CAT-3.33] Often, because an answer comes within seconds; one look while nothing happens. */
export const letCatsSpeak: Keeper = {
  name: 'let cats speak in rooms',
  everyMs: 500,
  async run(ctx) {
    if (!isLively(ctx)) return
    const waits = await whatWaits(ctx.db.reader, ctx.clock.now())
    if (waits.lines) await sayDue(ctx)
    if (waits.deeds) await heedDeeds(ctx)
  },
}

/** [CAT-3.22] */
export const remarkOnSilence: Keeper = {
  name: 'let cats remark on silence',
  everyMs: 30_000,
  run: async (ctx) => (isLively(ctx) ? await heedSilence(ctx) : undefined),
}

/** [CAT-3.32] */
export const tellWhereabouts: Keeper = {
  name: 'tell where cats are',
  everyMs: 1_000,
  on: 'node',
  run: tellMoves,
}

/** [CAT-3.28] */
export const dropOld: Keeper = {
  name: 'let go of what cats said',
  everyMs: 6 * 3_600_000,
  run: (ctx) => ctx.db.write('residents', (tx: Tx) => dropOldLines(tx)),
}
