// Below the window of a card: what it is called, whose it is and what it was made from, and what one may do with it.
import type { Sketch } from '#contract/sketches'
import { sketchesLines } from '#words/sketches-lines'
import { person } from '../../bedrock/session.ts'
import { Button } from '../../kit/button.tsx'
import { standsElsewhere } from './elsewhere.ts'
import { benchOf, makerOf, pageOf, remixOf, titleOf } from './named.ts'
import { SketchKnobs } from './sketch-knobs.tsx'
import type { useRun } from './use-run.ts'

const said = sketchesLines.card

interface Props {
  readonly sketch: Sketch
  readonly revision: number | undefined
  readonly alone: boolean
  readonly run: ReturnType<typeof useRun>
  /** Somebody began it here. */
  readonly pressed: boolean
  readonly onReseed: () => void
  readonly onFull: () => void
}

/** Its knobs are there once somebody began it. */
export function CardBelow({ sketch, revision, alone, run, pressed, onReseed, onFull }: Props) {
  const { is } = run.state
  const runs = is === 'running' || is === 'coming'
  const shown = revision ?? sketch.revision
  const own = sketch.maker !== null && sketch.maker.id === person.value?.id
  // On a page elsewhere what leads away opens beside it.
  const elsewhere = standsElsewhere() ? ({ target: '_blank', rel: 'noopener' } as const) : {}
  return (
    <div class="sketch-below">
      {!alone && <Named sketch={sketch} revision={revision} elsewhere={elsewhere} />}
      {runs && run.knobs.length > 0 && pressed && (!alone || standsElsewhere()) && (
        <details class="sketch-knobs">
          <summary>{said.knobs}</summary>
          <SketchKnobs knobs={run.knobs} onTurn={run.turn} />
        </details>
      )}
      <p class="sketch-acts">
        {runs && (
          <>
            <Button small kind="quiet" onClick={run.stop}>
              {said.stop}
            </Button>
            <Button small kind="quiet" onClick={onReseed}>
              {said.reseed}
            </Button>
            <Button small kind="quiet" onClick={onFull}>
              {said.full}
            </Button>
          </>
        )}
        {!alone && (
          <a class="sketch-way" href={`${pageOf(sketch.name, revision)}#source`} {...elsewhere}>
            {said.source}
          </a>
        )}
        {!alone && person.value !== null && shown !== null && (
          <a class="sketch-way" href={own ? benchOf(sketch.name) : remixOf(sketch.name, shown)}>
            {own ? said.edit : said.remix}
          </a>
        )}
        {revision !== undefined && sketch.revision !== null && sketch.revision > revision && (
          <a
            class="sketch-newer label"
            href={pageOf(sketch.name)}
            title={said.newerMeans(sketch.revision)}
            {...elsewhere}
          >
            {said.newer}
          </a>
        )}
      </p>
    </div>
  )
}

interface NamedProps extends Pick<Props, 'sketch' | 'revision'> {
  readonly elsewhere: { readonly target?: '_blank' | undefined; readonly rel?: 'noopener' | undefined }
}

/** [CODE-4.74] A remix says of what. */
function Named({ sketch, revision, elsewhere }: NamedProps) {
  const { parent } = sketch
  return (
    <p class="sketch-name">
      <a class="sketch-title" href={pageOf(sketch.name, revision)} {...elsewhere} dir="auto">
        {titleOf(sketch)}
      </a>{' '}
      <span class="sketch-maker">
        {said.by} <bdi>{makerOf(sketch)}</bdi>
      </span>
      {parent !== null && parent.name !== null && (
        <a class="sketch-from" href={pageOf(parent.name, parent.revision)} {...elsewhere}>
          {said.remixOf(titleOf(parent), makerOf(parent))}
        </a>
      )}
    </p>
  )
}
