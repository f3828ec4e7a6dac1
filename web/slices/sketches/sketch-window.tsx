// The window of a card: the poster, the question, the run, or why there is none any more. Its strip says whose window it is, and lies outside of the frame.
import type { ComponentChildren, RefObject } from 'preact'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { NeedsCard } from './needs-card.tsx'
import { titleOf } from './named.ts'
import { Poster } from './poster.tsx'
import type { useRun } from './use-run.ts'

const said = sketchesLines

interface Props {
  readonly sketch: Sketch
  readonly revision: number | null
  readonly run: ReturnType<typeof useRun>
  readonly windowRef: RefObject<HTMLDivElement | null>
  readonly placeRef: RefObject<HTMLDivElement | null>
  readonly wide?: string | undefined
  /** Stands in its corner while nothing runs. */
  readonly children: ComponentChildren
}

/** [CODE-3.41] While something runs, the strip is the mark that it is a member's. */
export function SketchWindow({ sketch, revision, run, windowRef, placeRef, wide, children }: Props) {
  const { state } = run
  const runs = state.is === 'running' || state.is === 'coming'
  return (
    <div ref={windowRef} class="sketch-window" data-state={state.is}>
      <p class="sketch-strip label" title={runs ? said.card.markMeans : undefined}>
        {runs ? (
          said.card.mark
        ) : (
          <>
            {said.kinds[sketch.kind]}
            {revision !== null && <span class="sketch-strip-rev"> · {said.card.revision(revision)}</span>}
          </>
        )}
      </p>
      <div class="sketch-glass">
        <div ref={placeRef} class="sketch-place" />
        {!runs && <Poster sketch={sketch} {...(wide === undefined ? {} : { wide })} />}
        {state.is === 'coming' && (
          <p class="sketch-over" role="status">
            {said.card.loading}
          </p>
        )}
        {state.is === 'asking' && <NeedsCard title={titleOf(sketch)} needs={sketch.needs} onAnswer={run.answer} />}
        {state.is === 'lost' && (
          <p class="sketch-over" role="alert">
            {said.card.lost}
          </p>
        )}
        {state.is === 'stopped' && (
          <p class="sketch-over" role="status">
            {said.stopped[state.why]} {state.line !== null && said.stoppedAt(state.line)}
          </p>
        )}
        {!runs && state.is !== 'asking' && <div class="sketch-corner">{children}</div>}
      </div>
    </div>
  )
}
