// A file that is kept as it came: nobody looks into it, so it is only counted, and sealed while it comes where it is for two.
import { join } from 'node:path'
import { receive } from '#bedrock/files/receive'
import type { MadeMedia, TaskSeals } from '#bedrock/media/media-task'
import { refuse } from '#bedrock/refusal'
import type { Arriving } from '#bedrock/slice'
import { sizes } from '#contract/limits'

/** The name of a document's one piece. */
const piece = 'file'

/** [FILE-3.1, DM-5.2] It lies in `folder` afterwards. Refuses one without a byte. */
export async function keepGiven(
  { stream }: Arriving,
  folder: string,
  maxBytes: number,
  seals: TaskSeals | undefined,
): Promise<MadeMedia> {
  const seal = seals && { key: seals.pieces.key, owner: `${seals.pieces.owner} ${piece}` }
  const limits = { maxBytes, stallMs: sizes.uploadStallMs, withinMs: sizes.uploadMs, seal }
  const bytes = await receive(stream, join(folder, piece), limits, 0, () => {})
  if (bytes === 0) refuse('UNSUPPORTED_TYPE', 'There is nothing in this file. Choose another one.')
  // Whatever it is, browsers are told nothing that they would open by themselves.
  const made = { size: piece, type: 'application/octet-stream', bytes, width: null, height: null }
  return { sizes: [made], animated: false, durationMs: null, peaks: null }
}
