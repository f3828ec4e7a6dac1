// From what a sender sends to the pieces that are kept: taken in, known by its first bytes, made anew by the media processes.
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { receive } from '#bedrock/files/receive'
import type { Crop, MadeMedia, MediaTask } from '#bedrock/media/media-task'
import { headBytes, kindOf, sniff } from '#bedrock/media/sniff'
import { refuse } from '#bedrock/refusal'
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { recipes } from '../parts/recipes.ts'

/** [FILE-1.2, FILE-1.3] The pieces lie in `folder` afterwards. */
export async function makeOf(
  ctx: AppContext,
  use: FileUse,
  crop: Crop | null,
  stream: Readable,
  folder: string,
): Promise<MadeMedia> {
  const source = join(folder, 'source')
  const limits = { maxBytes: recipes[use].maxBytes, stallMs: sizes.uploadStallMs, withinMs: sizes.uploadMs }
  await receive(stream, source, limits, headBytes, (head) => refuseOthers(use, head))
  return await ctx.media.run(taskFor(use, crop, source, folder))
}

/** Refuses what the first bytes say is something else than this use takes. */
function refuseOthers(use: FileUse, head: Uint8Array): void {
  const format = sniff(head)
  if (!format || kindOf(format) !== recipes[use].kind)
    refuse('UNSUPPORTED_TYPE', 'This is no picture that the house takes: PNG, JPEG, GIF, WebP or AVIF.')
}

function taskFor(use: FileUse, crop: Crop | null, source: string, folder: string): MediaTask {
  const recipe = recipes[use]
  return {
    do: 'image',
    source,
    folder,
    widths: recipe.widths,
    ...(recipe.square ? { square: { crop } } : {}),
    moving: recipe.moving,
    maxPixels: sizes.imagePixels,
    maxFrames: sizes.imageFrames,
  }
}
