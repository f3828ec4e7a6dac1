// The picture of a sketch: drawn from its seed with the clock of steps, so that whoever draws it again gets the same; its maker chooses the frame.
import { useEffect, useRef, useState } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { Button } from '../../../../kit/button.tsx'
import { Slider } from '../../../../kit/slider.tsx'
import type { Runner } from '../../../../sandbox/runner.types.ts'
import { anySeed } from '../../any-seed.ts'
import type { Bench } from '../bench.ts'
import { mountSketch } from '../mount-sketch.ts'

const said = codegroundLines.publish
/** Ten seconds of it. */
const lastFrame = 600
const firstFrame = 90
const settleMs = 200
const wide = { width: 1_280, height: 720 }

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
  const [frame, setFrame] = useState(firstFrame)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    bench.running.pause()
    return () => bench.running.resume()
  }, [])
  useEffect(() => {
    let here = true
    let runner: Runner | null = null
    setFailed(false)
    /** Draws up to the frame, as soon as nobody moves the slider. */
    const draw = async (): Promise<Runner | null> => {
      await new Promise((resolve) => setTimeout(resolve, settleMs))
      if (!here || !place.current) return null
      runner = await mountSketch(place.current, {
        title: said.still,
        tell: (event) => here && event.say === 'stopped' && setFailed(true),
      })
      if (!here) return null
      const { kind, keeping, values } = bench
      const { code } = keeping.words.peek()
      // What it may ask for is not needed for a picture, so nothing is granted.
      runner.run({ kind, code, seed, clock: 'steps', maxFps: 60, grants: [], knobs: values.peek() })
      await runner.step(frame)
      return runner
    }
    const drawn = draw().catch(() => {
      if (here) setFailed(true)
      return null
    })
    onStill(async () => (await (await drawn)?.picture(wide.width, wide.height)) ?? null)
    return () => {
      here = false
      runner?.[Symbol.dispose]()
    }
  }, [frame, seed])
  return (
    <fieldset class="publish-still">
      <legend class="label">{said.still}</legend>
      <div ref={place} class="publish-glass" />
      {failed && (
        <p class="quiet" role="status">
          {said.noStill}
        </p>
      )}
      <Slider label={said.frame} value={frame} least={1} most={lastFrame} onSlide={setFrame} />
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
