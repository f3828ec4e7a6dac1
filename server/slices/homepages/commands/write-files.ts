// Keeps, renames and takes away files of somebody's own home pages.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { homepageWritten } from '#events/homepages'
import type { Tx } from '../owns.ts'
import type { HomePath } from '../parts/paths.ts'
import { fileAt, ownAudience, presentFile } from '../queries/own-files.ts'
import type { FileRow } from '../view.ts'
import { placeFiles, refuseExcess, takeTurn } from './take-turn.ts'

const changedSince = (): never =>
  refuse('CONFLICT', 'This file was changed elsewhere since. Read it again; what you wrote is still here.')

/** [WALL-10.4] `rev` is of the file that was read, 0 of a new one; what was written before is kept once. */
export async function writeText(
  tx: Tx,
  actor: Actor,
  { path, key, kind }: HomePath,
  { text, rev }: { readonly text: string; readonly rev: number },
): Promise<FileRow> {
  await takeTurn(tx, actor.id)
  const before = await fileAt(tx.db, actor.id, key)
  if (before && rev === 0) refuse('CONFLICT', 'There is a file of this name already. Open it, or choose another name.')
  if (!before && rev !== 0) refuse('NOT_FOUND', 'This file was taken away. Keep it under a new name.')
  if (before && before.rev !== rev) changedSince()
  const written = { text, bytes: Buffer.byteLength(text), rev: rev + 1, changed_at: tx.now }
  if (before) {
    const former = before.text === text ? before.former : before.text
    await tx.db
      .updateTable('homepage_files')
      .set({ ...written, former })
      .where('id', '=', before.id)
      .execute()
  } else await insert(tx, actor, { path, key, kind }, { ...written, former: null, file_name: null })
  await refuseExcess(tx, actor.id)
  const now = await presentFile(tx.db, actor.id, key)
  await tx.announce(homepageWritten({ fileIds: [now.id] }))
  return now
}

/** [WALL-10.3] A picture or sound that has come in, in the place of what was there. */
export async function putFile(
  tx: Tx,
  actor: Actor,
  at: HomePath,
  file: { readonly name: string; readonly bytes: number },
): Promise<FileRow> {
  await takeTurn(tx, actor.id)
  const before = await fileAt(tx.db, actor.id, at.key)
  const came = { file_name: file.name, bytes: file.bytes, rev: (before?.rev ?? 0) + 1, changed_at: tx.now }
  if (before) await tx.db.updateTable('homepage_files').set(came).where('id', '=', before.id).execute()
  else await insert(tx, actor, at, { ...came, text: null, former: null })
  await refuseExcess(tx, actor.id)
  await placeFiles(tx, actor.id, await ownAudience(tx.db, actor.id))
  return await presentFile(tx.db, actor.id, at.key)
}

/** [WALL-10.2] Another name or folder; only its case may change as well. */
export async function renameFile(tx: Tx, actor: Actor, from: HomePath, to: HomePath): Promise<FileRow> {
  await takeTurn(tx, actor.id)
  const { id } = await presentFile(tx.db, actor.id, from.key)
  if (to.kind !== from.kind)
    refuse('VALIDATION', 'A new name needs an ending that fits what the file is.', {
      fields: { to: 'ends in another kind of file' },
    })
  if (to.key !== from.key && (await fileAt(tx.db, actor.id, to.key)))
    refuse('CONFLICT', 'There is a file of this name already. Choose another name.')
  await tx.db
    .updateTable('homepage_files')
    .set((eb) => ({ path: to.path, path_key: to.key, rev: eb('rev', '+', 1), changed_at: tx.now }))
    .where('id', '=', id)
    .execute()
  await tx.announce(homepageWritten({ fileIds: [id] }))
  return await presentFile(tx.db, actor.id, to.key)
}

/** A picture or sound that stands nowhere else is swept after a day, as everywhere in the house. */
export async function removeFile(tx: Tx, actor: Actor, { key }: HomePath): Promise<void> {
  await takeTurn(tx, actor.id)
  const { id } = await presentFile(tx.db, actor.id, key)
  await tx.db.deleteFrom('homepage_files').where('id', '=', id).execute()
  await placeFiles(tx, actor.id, await ownAudience(tx.db, actor.id))
}

const insert = async (
  tx: Tx,
  actor: Actor,
  { path, key, kind }: HomePath,
  rest: {
    readonly text: string | null
    readonly former: string | null
    readonly file_name: string | null
    readonly bytes: number
    readonly rev: number
    readonly changed_at: number
  },
): Promise<void> =>
  void (await tx.db
    .insertInto('homepage_files')
    .values({ owner_id: actor.id, path, path_key: key, kind, ...rest })
    .execute())
