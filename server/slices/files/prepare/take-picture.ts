// A picture that the house itself brought for somebody: from here on it is theirs like any other.
import { Readable } from 'node:stream'
import type { Actor } from '#bedrock/actor'
import type { UploadedFile } from '#contract/files'
import type { AppContext } from '#server/context'
import { ticketOf } from '../parts/tickets.ts'
import { viewFile } from '../view.ts'
import { upload } from './upload.ts'

/** Makes it a file of this person's, in no size wider than `widest`; what is wrong with it is refused like an upload. */
export async function takePicture(
  ctx: AppContext,
  actor: Actor,
  picture: Uint8Array,
  widest: number,
): Promise<UploadedFile> {
  const arriving = { stream: Readable.from([picture]), declaredBytes: picture.length }
  const row = await upload(ctx, actor, { use: 'image', crop: null, cut: null, widest, arriving })
  return viewFile(row, ticketOf(ctx.secrets.key('file-tickets'), actor.id, ctx.clock.now()))
}
