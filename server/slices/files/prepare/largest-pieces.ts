// Files as their owner may carry them away: each in its largest size.
import type { Readable } from 'node:stream'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { AppContext } from '#server/context'
import { pieceOf, readSizes } from '../parts/stored.ts'
import { ownedByName } from '../queries/own-files.ts'

export interface Piece {
  readonly open: () => Promise<Readable>
}

/** Those of these names that are this person's own and there. */
export async function largestPieces(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  ownerId: number,
  names: readonly string[],
): Promise<ReadonlyMap<string, Piece>> {
  const rows = await ownedByName(db, ownerId, names)
  return new Map(
    rows.flatMap(({ name, sizes }) => {
      const largest = readSizes(sizes).findLast(({ size }) => size !== 'still')
      if (!largest) return []
      const open = async (): Promise<Readable> =>
        (await ctx.files.open(pieceOf(name, largest.size))) ?? refuse('NOT_FOUND', 'There is nothing here.')
      return [[name, { open }] as const]
    }),
  )
}
