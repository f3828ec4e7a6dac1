// Files as they may be carried away: each in its largest size.
import type { Readable } from 'node:stream'
import { refuse } from '#bedrock/refusal'
import type { Reader } from '#bedrock/tx'
import type { AppContext } from '#server/context'
import { pieceOf, readSizes } from '../parts/stored.ts'
import { givenByName, ownedByName } from '../queries/own-files.ts'

export interface Piece {
  readonly type: string
  readonly open: () => Promise<Readable>
}

type Pieces = Promise<ReadonlyMap<string, Piece>>

/** Those of these names that are this person's own and there. */
export const largestPieces = async (
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  ownerId: number,
  names: readonly string[],
): Pieces => piecesOf(ctx, await ownedByName(db, ownerId, names))

/** [FILE-2.7] Those of these names that are the house's; whoever asks for them belongs to it. */
export const givenPieces = async (ctx: AppContext, db: Pick<Reader, 'selectFrom'>, names: readonly string[]): Pieces =>
  piecesOf(ctx, await givenByName(db, names))

const piecesOf = (
  ctx: AppContext,
  rows: readonly { readonly name: string; readonly sizes: string }[],
): ReadonlyMap<string, Piece> =>
  new Map(
    rows.flatMap(({ name, sizes }) => {
      const largest = readSizes(sizes).findLast(({ size }) => size !== 'still')
      if (!largest) return []
      const open = async (): Promise<Readable> =>
        (await ctx.files.open(pieceOf(name, largest.size))) ?? refuse('NOT_FOUND', 'There is nothing here.')
      return [[name, { type: largest.type, open }] as const]
    }),
  )
