// Says where files stand, and for whom: from this alone follows who may see them.
import { refuse } from '#bedrock/refusal'
import type { Audience } from '#contract/audience'
import type { FileUse } from '#contract/files'
import type { Tx } from '../owns.ts'
import { announceGone } from './erase-sealed.ts'

export interface FileUses {
  /** What kind of thing they stand in, in the caller's words: `wall-module`, `avatar`. */
  readonly place: string
  readonly placeId: number | string
  /** Whose place it is: the audience is theirs. */
  readonly ownerId: number
  /** Who puts them there, whose own they must be; the owner of the place where it is nobody else. */
  readonly by?: number
  readonly audience: Audience
  /** The message that is the place: whoever sees it sees them too. */
  readonly entryId?: number
  /** The conversation for which they must be sealed; left away, they must not be. */
  readonly sealedFor?: number | null
  /** When they stand there no longer, for anybody but their owner; null and left away: they stay. */
  readonly endsAt?: number | null
  /** All that stand there from now on, each with the uses that fit there, and what a document is called there, as its row keeps that. */
  readonly files: readonly { readonly name: string; readonly uses: readonly FileUse[]; readonly called?: string }[]
}

/** Which places of an owner: all of one kind, or one of them. */
export type ShownTo = Pick<FileUses, 'place' | 'ownerId' | 'audience' | 'endsAt'> & Partial<Pick<FileUses, 'placeId'>>

/** [FILE-2.2] What stood there before and is not named does not stand there any more. Refuses with VALIDATION a file that is not the placer's own or was made for something else. */
export async function storeUses(
  tx: Tx,
  { place, placeId, ownerId, by, audience, entryId, sealedFor, endsAt, files }: FileUses,
): Promise<void> {
  const here = String(placeId)
  const found = await ownFiles(tx, by ?? ownerId, files, sealedFor ?? null)
  const before = await tx.db
    .deleteFrom('file_uses')
    .where('place', '=', place)
    .where('place_id', '=', here)
    .returning('file_id')
    .execute()
  if (found.length > 0) {
    await tx.db
      .insertInto('file_uses')
      .values(
        found.map(({ id, called }) => ({
          file_id: id,
          place,
          place_id: here,
          owner_id: ownerId,
          audience,
          entry_id: entryId ?? null,
          ends_at: endsAt ?? null,
          called,
        })),
      )
      .execute()
    await tx.db
      .updateTable('files')
      .set({ unused_since: null })
      .where(
        'id',
        'in',
        found.map(({ id }) => id),
      )
      .execute()
  }
  await letRest(
    tx,
    before.map(({ file_id }) => file_id).filter((id) => !found.some((file) => file.id === id)),
  )
}

/** [FILE-2.4, DM-5.5] Those of these files that stand nowhere now stand nowhere since now; what was sealed is gone whole. */
export async function letRest(tx: Tx, left: readonly number[]): Promise<void> {
  if (left.length === 0) return
  await tx.db
    .updateTable('files')
    .set({ unused_since: tx.now })
    .where('id', 'in', left)
    .where((eb) => eb('id', 'not in', eb.selectFrom('file_uses').select('file_id').where('file_id', 'in', left)))
    .execute()
  const gone = await tx.db
    .deleteFrom('files')
    .where('id', 'in', left)
    .where('sealed_for', 'is not', null)
    .where('unused_since', 'is not', null)
    .returning(['name', 'sizes'])
    .execute()
  await announceGone(tx, gone)
}

/** [FILE-2.2] For whom all are that stand in one kind of place of an owner, or in one of them. */
export const retargetUses = async (
  tx: Tx,
  { place, placeId, ownerId, audience, endsAt = null }: ShownTo,
): Promise<void> =>
  void (await tx.db
    .updateTable('file_uses')
    .set({ audience, ends_at: endsAt })
    .where('place', '=', place)
    .where('owner_id', '=', ownerId)
    .$if(placeId !== undefined, (query) => query.where('place_id', '=', String(placeId)))
    .execute())

async function ownFiles(
  tx: Tx,
  ownerId: number,
  files: FileUses['files'],
  sealedFor: number | null,
): Promise<{ readonly id: number; readonly called: string | null }[]> {
  const names = [...new Set(files.map(({ name }) => name))]
  if (names.length === 0) return []
  const rows = await tx.db
    .selectFrom('files')
    .select(['id', 'name', 'made_for', 'sealed_for'])
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'ready')
    .where('name', 'in', names)
    .execute()
  const byName = new Map(rows.map((row) => [row.name, row]))
  for (const { name, uses } of files) {
    const row = byName.get(name)
    if (!row) refuse('VALIDATION', 'A file that is to stand here is not there, or is not yours. Send it again.')
    if (row.sealed_for !== sealedFor)
      refuse('VALIDATION', 'A file that was sent for a conversation stands there and nowhere else. Send it here again.')
    if (!uses.includes(row.made_for)) refuse('VALIDATION', `A file that was sent as ${row.made_for} does not fit here.`)
  }
  const called = new Map(files.map((file) => [file.name, file.called]))
  return rows.map(({ id, name }) => ({ id, called: called.get(name) ?? null }))
}
