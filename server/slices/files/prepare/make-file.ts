// From what a sender sends to the pieces that are kept: taken in, known by its first bytes, made anew by the media processes; or kept as it came, where it is to be neither seen nor heard.
import { join } from 'node:path'
import { receive } from '#bedrock/files/receive'
import type { Crop, Cut, MadeMedia, MediaTask, TaskSeals } from '#bedrock/media/media-task'
import { headBytes, kindOf, type MediaFormat, sniff } from '#bedrock/media/sniff'
import { refuse } from '#bedrock/refusal'
import type { Arriving } from '#bedrock/slice'
import type { FileUse } from '#contract/files'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { recipes } from '../parts/recipes.ts'
import { keepGiven } from './keep-given.ts'

/** What somebody wants made of what they send. */
export interface Wish {
  readonly use: FileUse
  /** Of a picture. */
  readonly crop: Crop | null
  /** Of a sound. */
  readonly cut: Cut | null
  /** No size of a picture is wider than this. */
  readonly widest?: number
  /** The conversation for which it is sealed. */
  readonly room?: number | undefined
  readonly arriving: Arriving
}

/** [FILE-1.2, FILE-1.3, DM-5.2] The pieces lie in `folder` afterwards. */
export async function makeOf(
  ctx: AppContext,
  wish: Wish,
  folder: string,
  seals: TaskSeals | undefined,
): Promise<MadeMedia> {
  const { use, arriving } = wish
  if (recipes[use].kind === 'document') return await keepGiven(arriving, folder, recipes[use].maxBytes, seals)
  const source = join(folder, 'source')
  let format: MediaFormat | undefined
  const limits = {
    maxBytes: recipes[use].maxBytes,
    stallMs: sizes.uploadStallMs,
    withinMs: sizes.uploadMs,
    seal: seals?.source,
  }
  await receive(arriving.stream, source, limits, headBytes, (head) => (format = formatFor(use, head)))
  return await ctx.media.run(taskFor(wish, format ?? formatFor(use, Buffer.alloc(0)), { source, folder, seals }))
}

/** What the first bytes say it is, if this use takes that. */
function formatFor(use: FileUse, head: Uint8Array): MediaFormat {
  const format = sniff(head)
  const wanted = recipes[use].kind
  if (format && kindOf(format) === wanted) return format
  return refuse(
    'UNSUPPORTED_TYPE',
    wanted === 'image'
      ? 'This is no picture that the house takes: PNG, JPEG, GIF, WebP or AVIF.'
      : 'This is no sound that the house takes: MP3, WAV, Ogg or WebM with Opus, or AAC.',
  )
}

function taskFor(
  { use, crop, cut, widest = Infinity }: Wish,
  format: MediaFormat,
  places: Pick<MediaTask, 'source' | 'folder' | 'seals'>,
): MediaTask {
  const recipe = recipes[use]
  if (recipe.kind === 'document') throw new Error('A document is taken apart by nobody.')
  if (recipe.kind === 'audio')
    return { do: 'audio', ...places, format, maxMs: recipe.maxMs, points: recipe.points, cut }
  return {
    do: 'image',
    ...places,
    widths: recipe.widths.filter((width) => width <= widest),
    ...(recipe.square ? { square: { crop } } : {}),
    moving: recipe.moving,
    maxPixels: sizes.imagePixels,
    maxFrames: sizes.imageFrames,
  }
}
