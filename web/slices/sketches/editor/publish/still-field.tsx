// The picture of a sketch, of which its maker chooses the frame; where there is none, the print that stands in its place.
import { useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { Button } from '../../../../kit/button.tsx'
import { Slider } from '../../../../kit/slider.tsx'
import { anySeed } from '../../any-seed.ts'
import { Print } from '../../poster.tsx'
import type { Bench } from '../bench.ts'
import { ShownStill } from './shown-still.tsx'
import { useStill } from './use-still.ts'

const said = codegroundLines.publish
/** Ten seconds of it. */
const lastFrame = 600

interface Props {
  readonly bench: Bench
  readonly seed: number
  readonly onSeed: (seed: number) => void
  /** Hears how to have the picture, which may still be drawn. */
  readonly onStill: (take: () => Promise<Blob | null>) => void
}

/** The still as it will be, and the frame and seed it is taken from. */
export function StillField({ bench, seed, onSeed, onStill }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const still = useStill(bench, place, { seed, chosen, onStill })
  const { is, frame } = still
  const none = is === 'flat' || is === 'failed'
  return (
    <fieldset class="publish-still">
      <legend class="label">{said.still}</legend>
      <div class="publish-glass" data-is={is}>
        <div ref={place} class="publish-place" />
        {still.is === 'here' && <ShownStill picture={still.picture} />}
        {none && <Print kind={bench.kind} seed={seed} />}
        {is === 'drawing' && <p class="publish-drawing">{said.drawing}</p>}
      </div>
      <p class="quiet publish-none" role="status">
        {none && said.noStill[is]}
      </p>
      <Slider label={said.frame} value={chosen ?? frame} least={1} most={lastFrame} onSlide={setChosen} />
      <p class="publish-seed">
        <span class="label">
          {codegroundLines.run.seed} <bdi>{seed}</bdi>
        </span>
        <Button small kind="quiet" onClick={() => onSeed(anySeed())}>
          {codegroundLines.run.reseed}
        </Button>
      </p>
    </fieldset>
  )
}
