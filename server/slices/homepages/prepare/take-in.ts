// What comes into home pages, before anything is kept of it.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import type { Arriving } from '#bedrock/slice'
import { normaliseOptionalText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { takeFile } from '#slices/files/index'
import { type HomePath, isWritten } from '../parts/paths.ts'

/** [WALL-10.3] A picture or sound, made anew like every one. */
export async function takeAt(ctx: AppContext, actor: Actor, { kind }: HomePath, arriving: Arriving) {
  if (isWritten(kind))
    refuse('VALIDATION', 'A page, a style sheet or a text is written, not sent as a file.', {
      fields: { path: 'ends in no picture or sound' },
    })
  return await takeFile(ctx, actor, kind === 'picture' ? 'image' : 'audio', arriving)
}

/** [WALL-10.3] Refuses with TOO_LONG. */
export function readText(raw: string): string {
  const text = normaliseOptionalText(raw, sizes.homepageTextBytes, 'text')
  if (Buffer.byteLength(text) > sizes.homepageTextBytes)
    refuse('TOO_LONG', `This is larger than ${sizes.homepageTextBytes / 1_024} KiB. Make two files of it.`, {
      fields: { text: 'is too long' },
    })
  return text
}
