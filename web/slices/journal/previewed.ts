// Pictures as an entry shows them while it is written: as the house answered, and until it did as they came.
import type { JournalEntry, JournalPicture } from '#contract/journal'
import { fileAddress } from '../../bedrock/file-ticket.ts'
import type { WrittenPicture } from './held.ts'

/** Those of which there is an address by now. */
export function previewed(pictures: readonly WrittenPicture[], entry: JournalEntry | null): readonly JournalPicture[] {
  const known = new Map(entry?.pictures.map((picture) => [picture.file, picture]))
  return pictures.flatMap(({ file, alt, size }) => {
    const there = known.get(file)
    if (there) return [{ ...there, alt }]
    const url = fileAddress(file, size)
    return url === null ? [] : [{ file, alt, url, srcset: null, still_url: null, width: null, height: null }]
  })
}
