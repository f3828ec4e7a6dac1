// Taking a sketch elsewhere: its address.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { CopyLine } from '../../kit/copy-line.tsx'
import { pageOf } from './named.ts'

const said = sketchesLines.page

/** [CODE-4.59] The address. */
export function Share({ sketch, revision }: { readonly sketch: Sketch; readonly revision: number | undefined }) {
  return (
    <section class="sketch-part" aria-labelledby="share">
      <h2 id="share">{said.share}</h2>
      <p class="label">{said.address}</p>
      <CopyLine label={said.address} text={`${location.origin}${pageOf(sketch.name, revision)}`} />
    </section>
  )
}
