// Taking a sketch elsewhere: its address, and the code that embeds it.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { CopyLine } from '../../kit/copy-line.tsx'
import { embedCode } from './embed-code.ts'
import { titleOf, workPageOf } from './named.ts'

const said = sketchesLines.page

/** [CODE-4.59] Both; without embedding where it is for its maker alone. */
export function Share({ sketch, revision }: { readonly sketch: Sketch; readonly revision: number | undefined }) {
  return (
    <section class="sketch-part" aria-labelledby="share">
      <h2 id="share">{said.share}</h2>
      <p class="label">{said.address}</p>
      <CopyLine label={said.address} text={`${location.origin}${workPageOf(sketch, revision)}`} />
      {sketch.visibility !== 'private' && (
        <>
          <p class="label">{said.embed}</p>
          <CopyLine label={said.embed} text={embedCode(location.origin, sketch.name, revision, titleOf(sketch))} />
          <p class="quiet">{said.embedMeans}</p>
        </>
      )}
    </section>
  )
}
