// Keeps room for a file before its first byte is read, so that many at once cannot take more than one person is given.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { FileKind } from '#contract/attachments'
import type { FileUse } from '#contract/files'
import type { Tx } from '../owns.ts'
import { usedBytes } from '../queries/own-files.ts'

export interface Reservation {
  readonly name: string
  readonly use: FileUse
  readonly kind: FileKind
  /** What it may come to. */
  readonly bytes: number
  /** The conversation for which it is sealed. */
  readonly sealedFor: number | null
}

/** [FILE-1.5] Answers the id of the file that is to come. */
export async function reserveFile(tx: Tx, actor: Actor, wanted: Reservation, quotaBytes: number): Promise<number> {
  await takeTurn(tx, actor.id)
  await refuseExcess(tx, actor.id, wanted.bytes, quotaBytes)
  const { id } = await tx.db
    .insertInto('files')
    .values({
      name: wanted.name,
      owner_id: actor.id,
      made_for: wanted.use,
      kind: wanted.kind,
      state: 'pending',
      bytes: wanted.bytes,
      sizes: '[]',
      animated: 0,
      duration_ms: null,
      peaks: null,
      unused_since: tx.now,
      created_at: tx.now,
      sealed_for: wanted.sealedFor,
      sealed_key: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Nobody else counts this person's files until the transaction ends: on PostgreSQL, and between nodes, by the lock on this row. */
export async function takeTurn(tx: Tx, ownerId: number): Promise<void> {
  await tx.db
    .insertInto('file_owners')
    .values({ owner_id: ownerId, turn: 1 })
    .onConflict((conflict) =>
      conflict.column('owner_id').doUpdateSet((eb) => ({ turn: eb('file_owners.turn', '+', 1) })),
    )
    .execute()
}

/** Refuses with QUOTA what does not fit any more. */
export async function refuseExcess(tx: Tx, ownerId: number, more: number, quotaBytes: number): Promise<void> {
  const left = quotaBytes - (await usedBytes(tx.db, ownerId))
  if (more <= left) return
  refuse(
    'QUOTA',
    `Your files may take ${mebibytes(quotaBytes)} MiB in all, and ${mebibytes(Math.max(0, left))} MiB are left. Take some away first.`,
  )
}

const mebibytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1).replace(/\.0$/, '')
