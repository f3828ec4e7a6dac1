// The one card of a sketch, wherever it is met: its window, what it is called and whose it is, and what one may do with it. Nothing runs before somebody asks for it.
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { Button } from '../../kit/button.tsx'
import { SongCard } from '../song/shown/song-card.tsx'
import { anySeed } from './any-seed.ts'
import { CardBelow } from './card-below.tsx'
import { standsElsewhere } from './elsewhere.ts'
import { titleOf } from './named.ts'
import { SketchGone } from './sketch-gone.tsx'
import { SketchKnobs } from './sketch-knobs.tsx'
import { SketchWindow } from './sketch-window.tsx'
import { useRun } from './use-run.ts'
import './sketch-card.css'

const said = sketchesLines.card

interface Props {
  readonly sketch: Sketch
  /** The revision that is shown here; the published one where none is named. */
  readonly revision?: number | undefined
  /** It fills its page: its name stands elsewhere. */
  readonly alone?: boolean
  /** Whether it is its turn where sketches run because they are seen. */
  readonly turn?: boolean | undefined
  /** How wide its picture is, as `sizes` says it. */
  readonly wide?: string | undefined
  /** Where a song begins once it is pressed. */
  readonly fromMs?: number | undefined
  /** What follows below. */
  readonly children?: ComponentChildren
}

/** [CODE-4.50] The card; a quiet place where the sketch is gone. */
export function SketchCard(props: Props) {
  if (props.sketch.gone) return <SketchGone />
  if (props.sketch.kind === 'song') return <SongCard {...props} />
  return <Standing {...props} />
}

function Standing({ sketch, revision, alone = false, turn, wide, children }: Props) {
  const window_ = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const shown = revision ?? sketch.revision
  const run = useRun(place, sketch, shown ?? 0)
  const { state, failedAt } = run
  /** Somebody pressed it here, so it does not wait for its turn. */
  const asked = useRef(false)
  useEffect(() => {
    if (turn === undefined || asked.current) return
    if (turn && state.is === 'still') run.run()
    if (!turn && state.is !== 'still') run.rest()
  }, [turn])
  const begin = (seed?: number): void => {
    asked.current = true
    run.run(seed)
  }
  const runs = state.is === 'running' || state.is === 'coming'
  const title = titleOf(sketch)
  return (
    <article class="sketch-card" data-alone={alone} aria-label={title} data-sketch={sketch.name}>
      <SketchWindow sketch={sketch} revision={shown} run={run} windowRef={window_} placeRef={place} wide={wide}>
        {shown !== null && (
          <Button small kind="act" aria-label={said.runNamed(title)} onClick={() => begin()}>
            {state.is === 'stopped' || state.is === 'lost' ? said.again : said.run}
          </Button>
        )}
      </SketchWindow>
      {failedAt !== undefined && runs && <p class="sketch-failed">{said.failed(failedAt)}</p>}
      {runs && run.knobs.length > 0 && alone && !standsElsewhere() && (
        <SketchKnobs knobs={run.knobs} onTurn={run.turn} />
      )}
      <CardBelow
        sketch={sketch}
        revision={revision}
        alone={alone}
        run={run}
        pressed={asked.current}
        onReseed={() => begin(anySeed())}
        onFull={() => void window_.current?.requestFullscreen().catch(() => {})}
      />
      {children}
    </article>
  )
}
