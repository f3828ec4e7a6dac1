// Takes files of somebody's own away, with their bytes.
import type { Actor } from '#bedrock/actor'
import type { AppContext } from '#server/context'
import { removeFile } from '../commands/remove-file.ts'
import type { Tx } from '../owns.ts'
import { pieceOf } from '../parts/stored.ts'

/** [FILE-2.5] Refuses with NOT_FOUND. What a crash leaves here nobody can reach, and the keeper sweeps. */
export async function takeAway(ctx: AppContext, actor: Actor, name: string): Promise<void> {
  const gone = await ctx.db.write(`files:${actor.id}`, (tx: Tx) => removeFile(tx, actor, name))
  for (const size of gone) await ctx.files.remove(pieceOf(name, size))
}
