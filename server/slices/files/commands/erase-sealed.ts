// Takes away every file that was sealed for a conversation.
import { filesErased } from '#events/files'
import type { Tx } from '../owns.ts'
import { pieceOf, readSizes } from '../parts/stored.ts'

/** [DM-5.5] Those on their way too: what comes of them finds no place any more. */
export async function eraseSealed(tx: Tx, roomId: number): Promise<void> {
  const gone = await tx.db.deleteFrom('files').where('sealed_for', '=', roomId).returning(['name', 'sizes']).execute()
  await announceGone(tx, gone)
}

/** Has the bytes of files removed whose rows are gone. */
export async function announceGone(
  tx: Tx,
  gone: readonly { readonly name: string; readonly sizes: string }[],
): Promise<void> {
  const pieces = gone.flatMap(({ name, sizes }) => readSizes(sizes).map(({ size }) => pieceOf(name, size)))
  if (pieces.length > 0) await tx.announce(filesErased({ pieces }))
}
