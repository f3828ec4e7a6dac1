// A file that comes in by another door than that of files: from here on it is its sender's like any other.
import type { Actor } from '#bedrock/actor'
import type { Arriving } from '#bedrock/slice'
import type { FileUse } from '#contract/files'
import type { AppContext } from '#server/context'
import { upload } from './upload.ts'

/** Takes it in as a file of this person's for this use, and answers its name and what it takes; what is wrong with it is refused like an upload. */
export async function takeFile(
  ctx: AppContext,
  actor: Actor,
  use: FileUse,
  arriving: Arriving,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const { name, bytes } = await upload(ctx, actor, { use, crop: null, cut: null, arriving })
  return { name, bytes }
}
