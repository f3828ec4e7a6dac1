// One file of a zip on its way into home pages.
import { buffer } from 'node:stream/consumers'
import type { Actor } from '#bedrock/actor'
import type { ArchivedFile } from '#bedrock/archive/open-archive'
import { Refusal, refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import type { Came } from '../commands/put-all.ts'
import { decodedText } from '../parts/decoded-text.ts'
import { isWritten } from '../parts/paths.ts'
import type { Planned } from '../parts/archive-plan.ts'
import type { IsKept } from './kept-pieces.ts'
import { readText, takeAt } from './take-in.ts'

/** Looked at and made anew as if it came alone; a picture or sound that stands under this name already, byte by byte, stays. Whatever is refused says which file it is. */
export async function bringIn(
  ctx: AppContext,
  actor: Actor,
  { at, file }: Planned<ArchivedFile>,
  isKept: IsKept,
): Promise<Came> {
  try {
    if (isWritten(at.kind)) return { at, text: await written(file) }
    if (await isKept(at.key, file)) return { at }
    const stream = await file.open()
    try {
      return { at, file: await takeAt(ctx, actor, at, { stream, declaredBytes: file.bytes }) }
    } finally {
      stream.destroy()
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refuse(error.code, `${at.path}: ${error.message} Nothing of the zip was taken.`)
  }
}

async function written(file: ArchivedFile): Promise<string> {
  // Two bytes a letter are the most that a text may come in.
  if (file.bytes > 2 * sizes.homepageTextBytes + 2)
    refuse('TOO_LONG', `This is larger than ${sizes.homepageTextBytes / 1_024} KiB. Make two files of it.`)
  return readText(decodedText(await buffer(await file.open())))
}
