// The door of the files slice.
import { defineSlice } from '#bedrock/slice'
import type { Words } from '#bedrock/log/words'
import type { Reader } from '#bedrock/tx'
import type { Attachment } from '#contract/attachments'
import type { UploadedFile } from '#contract/files'
import type { AppContext } from '#server/context'
import { eraseGiven } from './commands/erase-given.ts'
import { type FileUses, retargetUses, type ShownTo, storeUses } from './commands/use-files.ts'
import { sweepUploads } from './keepers.ts'
import { owns, type Tx } from './owns.ts'
import type { CalledFile } from './parts/named-files.ts'
import { keepCalled, openPeaks } from './parts/sealed-file.ts'
import { ticketOf } from './parts/tickets.ts'
import { filesByName, ownAttachable } from './queries/own-files.ts'
import { reactions } from './reactions.ts'
import { bytes, routes } from './routes.ts'
import { viewAttachment, viewFile } from './view.ts'

export type { FileUses } from './commands/use-files.ts'
export { type CalledFile, calledFiles, type NamedFile, namedFiles } from './parts/named-files.ts'
export { viewGiven } from './view.ts'
export { givenPieces, largestPieces } from './prepare/largest-pieces.ts'
export { receiveAside } from './prepare/receive-aside.ts'
export { takeAway } from './prepare/take-away.ts'
export { takeFile } from './prepare/take-file.ts'
export { takePicture } from './prepare/take-picture.ts'

/** Says which files stand in a place from now on, and for whom; to be called in the transaction of whoever changes the place. Refuses with VALIDATION a file that is not the placer's own or was made for something else. */
export const useFiles = (tx: { readonly now: number }, uses: FileUses): Promise<void> =>
  // A door lends its own power for this one act: whatever transaction it comes in, it is the same one.
  storeUses(tx as unknown as Tx, uses)

/** Takes pictures away that are the house’s; to be called like `useFiles`. */
export const eraseGivenFiles = (tx: { readonly now: number }, names: readonly string[]): Promise<void> =>
  eraseGiven(tx as unknown as Tx, names)

/** Says for whom all files are from now on that stand in one kind of place of an owner, or in one of them; to be called like `useFiles`. */
export const showFilesTo = (tx: { readonly now: number }, uses: ShownTo): Promise<void> =>
  retargetUses(tx as unknown as Tx, uses)

/** A person's own files as a message shows them, in the order in which they are named; those that are not there, not theirs, or sealed for another place than this are left out. */
export async function attachmentsOf(
  db: Pick<Reader, 'selectFrom'>,
  ownerId: number,
  named: readonly CalledFile[],
  room: { readonly sealedFor: number | null; readonly words: Words },
): Promise<Attachment[]> {
  if (named.length === 0) return []
  const rows = await ownAttachable(
    db,
    ownerId,
    room.sealedFor,
    named.map(({ file }) => file),
  )
  const byName = new Map(rows.map((row) => [row.name, row]))
  return named.flatMap((one) => {
    const row = byName.get(one.file)
    if (!row) return []
    const { sealedFor: roomId, words } = room
    const peaks = roomId === null ? row.peaks : openPeaks(words, { roomId, ownerId, name: row.name }, row.peaks)
    return [viewAttachment({ ...row, peaks }, one)]
  })
}

/** [FILE-3.4, DM-5.2] What a document is called, as its row keeps that where it stands in this room. */
export function calledAs(
  ownerId: number,
  { file, called }: Pick<Attachment, 'file' | 'called'>,
  { sealedFor: roomId, words }: { readonly sealedFor: number | null; readonly words: Words },
): { readonly called?: string } {
  if (called === null) return {}
  return { called: roomId === null ? called : keepCalled(words, { roomId, ownerId, name: file }, called) }
}

/** The files of these names, with addresses that work for this viewer (null: for everyone). Whether they may see them is asked when they follow one. */
export async function fileViews(
  ctx: AppContext,
  db: Pick<Reader, 'selectFrom'>,
  viewerId: number | null,
  names: readonly string[],
): Promise<ReadonlyMap<string, UploadedFile>> {
  const ticket = viewerId === null ? null : ticketOf(ctx.secrets.key('file-tickets'), viewerId, ctx.clock.now())
  const rows = await filesByName(db, [...new Set(names)])
  return new Map(rows.map((row) => [row.name, viewFile(row, ticket)]))
}

export const files = defineSlice({ name: 'files', owns, routes, bytes, reactions, keepers: [sweepUploads] })
