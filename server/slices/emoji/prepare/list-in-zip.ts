// The list that a zip of emoji brings, read.
import { text } from 'node:stream/consumers'
import type { ArchivedFile } from '#bedrock/archive/open-archive'
import { refuse } from '#bedrock/refusal'
import { sizes } from '#contract/limits'
import { listIn } from '../parts/archive-plan.ts'
import { type PackList, readPackList } from '../parts/pack-list.ts'

/** [CHAT-3.45] Undefined where it brings none. Refuses with TOO_LARGE and VALIDATION. */
export async function listInZip(
  files: readonly ArchivedFile[],
): Promise<{ readonly file: ArchivedFile; readonly says: PackList } | undefined> {
  const file = listIn(files)
  if (!file) return undefined
  if (file.bytes > sizes.emojiArchiveListBytes)
    refuse('TOO_LARGE', `${file.name} in this zip is larger than ${sizes.emojiArchiveListBytes / 1_048_576} MiB.`)
  return { file, says: readPackList(file.name, await text(await file.open())) }
}
