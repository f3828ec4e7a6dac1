// What belongs to a sketch and stands below it: its source, its revisions, its line, and how it is shown elsewhere.
import type { Sketch } from '#contract/sketches'
import { isSketchKind } from '#sketch/kinds'
import { sketchesLines } from '#words/sketches-lines'
import { CodeView } from './code-view.tsx'
import { Lineage } from './lineage.tsx'
import { Revisions } from './revisions.tsx'
import { Share } from './share.tsx'

const said = sketchesLines.page

interface Props {
  readonly sketch: Sketch
  /** The one that is shown, and whose code this is. */
  readonly revision: number
  /** The one that the address names. */
  readonly pinned: number | undefined
  readonly code: string
}

/** The strips of its page. */
export const SketchParts = ({ sketch, revision, pinned, code }: Props) => (
  <>
    <section class="sketch-part" aria-labelledby="source">
      <h2 id="source" tabIndex={-1}>
        {said.source}
      </h2>
      {isSketchKind(sketch.kind) && <CodeView code={code} kind={sketch.kind} label={said.source} />}
    </section>
    <Revisions sketch={sketch} shown={revision} />
    <Lineage sketch={sketch} />
    <Share sketch={sketch} revision={pinned} />
  </>
)
