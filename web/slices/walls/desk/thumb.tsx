// A picture of one's own in small, beside what is written of it.
import { knownFile } from '../canvas/known-files.ts'

/** It says nothing aloud, because the field beside it says what it shows; nothing while its address is not known. */
export function Thumb({ file }: { readonly file: string }) {
  const known = knownFile(file)
  return known ? (
    <img class="panel-thumb" src={known.url} srcset={known.srcset ?? ''} sizes="5rem" alt="" loading="lazy" />
  ) : null
}
