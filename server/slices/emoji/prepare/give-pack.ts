// A pack of emoji as a zip, made while it is carried away.
import { Readable } from 'node:stream'
import type { Actor } from '#bedrock/actor'
import { makeArchive, type PackedFile } from '#bedrock/archive/make-archive'
import { refuse } from '#bedrock/refusal'
import type { ServedDownload } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { givenPieces } from '#slices/files/index'
import { packFileName, pictureFileName } from '../parts/file-names.ts'
import { format, packListText } from '../parts/pack-list.ts'
import { packRows } from '../queries/house-emoji.ts'
import { viewPacks } from '../view.ts'

/** [CHAT-3.44] For whoever may see the emoji; a stranger is told to sign in, whatever there is. */
export async function givePack(ctx: AppContext, actor: Actor | null, id: number): Promise<ServedDownload> {
  if (!actor) return refuse('AUTH_REQUIRED', 'Sign in to fetch the emoji of the house.')
  const [pack] = Number.isSafeInteger(id) ? viewPacks(await packRows(ctx.db.reader, id)) : []
  if (!pack) return refuse('NOT_FOUND', 'There is no such pack any more.')
  const pieces = await givenPieces(
    ctx,
    ctx.db.reader,
    pack.emoji.map(({ file }) => file),
  )
  const held = pack.emoji.flatMap(({ name, alt, file }) => {
    const piece = pieces.get(file)
    return piece ? [{ name, alt, piece, file: pictureFileName(name, piece.type) }] : []
  })
  const list: PackedFile = {
    name: 'pack.json',
    compress: true,
    open: () => Promise.resolve(Readable.from([Buffer.from(packListText(pack.name, held))])),
  }
  return {
    type: 'application/zip',
    fileName: packFileName(pack),
    open: () =>
      makeArchive(
        [list, ...held.map(({ file, piece }) => ({ name: file, compress: false, open: piece.open }))],
        format,
      ),
  }
}
