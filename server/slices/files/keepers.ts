// Sweeps what nobody will ever see: files that were never finished, that stand nowhere, and bytes that belong to no file.
import type { Keeper } from '#bedrock/keeping/keeper'
import type { AppContext } from '#server/context'
import { sweepFiles } from './commands/sweep-files.ts'
import type { Tx } from './owns.ts'
import { pieceOf } from './parts/stored.ts'
import { unknownNames } from './queries/unknown-names.ts'

/** What is younger may be of an upload that is under way. */
const youngMs = 3_600_000
const namesAtOnce = 200

/** [FILE-2.4] */
export const sweepUploads: Keeper = {
  name: 'sweep files',
  everyMs: 10 * 60_000,
  async run(ctx) {
    const gone = await ctx.db.write('files', (tx: Tx) => sweepFiles(tx))
    for (const { name, sizes } of gone) for (const size of sizes) await ctx.files.remove(pieceOf(name, size))
    const before = ctx.clock.now() - youngMs
    await ctx.files.sweepScratch(before)
    await sweepBytes(ctx, before)
  },
}

async function sweepBytes(ctx: AppContext, before: number): Promise<void> {
  let pieces: string[] = []
  const judge = async (): Promise<void> => {
    const names = [...new Set(pieces.map((piece) => piece.split('.')[0] ?? ''))]
    const unknown = new Set(await unknownNames(ctx.db.reader, names))
    for (const piece of pieces) if (unknown.has(piece.split('.')[0] ?? '')) await ctx.files.remove(piece)
    pieces = []
  }
  for await (const { name, changedAt } of ctx.files.list()) {
    if (changedAt >= before) continue
    pieces.push(name)
    if (pieces.length >= namesAtOnce) await judge()
  }
  await judge()
}
