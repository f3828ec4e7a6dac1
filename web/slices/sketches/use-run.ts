// One place in which a sketch runs: nothing of the runner is fetched before somebody asks for a run.
import { type RefObject } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Sketch } from '#contract/sketches'
import { isSketchKind, type SketchNeed } from '#sketch/kinds'
import type { Knob } from '#sketch/knobs'
import { sketchesLines } from '#words/sketches-lines'
import type { KnobValue, Runner, RunnerEvent, StopCause } from '../../sandbox/runner.types.ts'
import { worldRun } from '../worlds/world-run.ts'
import { grantsFor, keepGrants } from './grants.ts'
import { makerOf, titleOf } from './named.ts'
import { startRun } from './start-run.ts'

/** How it stands in that place. */
export type RunState =
  | { readonly is: 'still' | 'asking' | 'coming' | 'running' | 'lost' }
  | { readonly is: 'stopped'; readonly why: StopCause; readonly line: number | null }

interface Run {
  readonly state: RunState
  /** The seed of the last run; that of its picture before the first. */
  readonly seed: number
  /** Where something went wrong while it went on; undefined where nothing did. */
  readonly failedAt: number | null | undefined
  /** What can be turned in what runs, by its last run. */
  readonly knobs: readonly Knob[]
  readonly turn: (name: string, value: KnobValue) => void
  /** Asks first what it may have, where nobody has answered for this revision. */
  readonly run: (seed?: number) => void
  readonly answer: (grants: readonly SketchNeed[]) => void
  readonly stop: () => void
  /** Takes it away without a word, as if it had never run. */
  readonly rest: () => void
}

/** A run of this revision of the sketch in `place`, which has to be empty and stay. */
export function useRun(place: RefObject<HTMLElement | null>, sketch: Sketch, revision: number): Run {
  const [state, setState] = useState<RunState>({ is: 'still' })
  const [seed, setSeed] = useState(sketch.seed)
  const [failedAt, setFailedAt] = useState<number | null | undefined>(undefined)
  const [knobs, setKnobs] = useState<readonly Knob[]>([])
  const runner = useRef<Runner | null>(null)
  const turn = useRef(0)
  const granted = useRef<readonly SketchNeed[]>([])
  const world = useMemo(
    () =>
      worldRun(
        sketch.name,
        () => runner.current,
        () => granted.current.includes('world'),
      ),
    [sketch.name],
  )
  const of = `${sketch.name}/${revision}`

  function away(): void {
    world.end()
    turn.current += 1
    runner.current?.[Symbol.dispose]()
    runner.current = null
  }
  function tell(event: RunnerEvent): void {
    world.tell(event)
    if (event.say === 'started') setState({ is: 'running' })
    if (event.say === 'failed') setFailedAt(event.line)
    if (event.say === 'stopped') setState({ is: 'stopped', why: event.why, line: event.line })
  }
  async function begin(grants: readonly SketchNeed[], withSeed: number): Promise<void> {
    const mine = (turn.current += 1)
    setState({ is: 'coming' })
    granted.current = grants
    setFailedAt(undefined)
    setSeed(withSeed)
    const title = sketchesLines.card.frame(titleOf(sketch), makerOf(sketch))
    const still = (): HTMLElement | null => (mine === turn.current ? place.current : null)
    try {
      const { kind, name } = sketch
      if (!isSketchKind(kind)) return
      const found = await startRun({
        runner,
        still,
        title,
        tell,
        sketch: { kind, name, revision },
        seed: withSeed,
        grants,
      })
      // A fresh list for each run, whose knobs stand as the code says.
      if (still()) setKnobs([...found])
    } catch {
      if (still()) setState({ is: 'lost' })
    }
  }
  useEffect(() => {
    setState({ is: 'still' })
    setSeed(sketch.seed)
    setFailedAt(undefined)
    return away
  }, [of])
  return {
    state,
    seed,
    failedAt,
    knobs,
    turn: (knob, value) => runner.current?.knob(knob, value),
    run(withSeed = seed) {
      const grants = sketch.needs.length === 0 ? [] : grantsFor(sketch.name, revision)
      setSeed(withSeed)
      if (grants === null) setState({ is: 'asking' })
      else void begin(grants, withSeed)
    },
    answer(grants) {
      keepGrants(sketch.name, revision, grants)
      void begin(grants, seed)
    },
    stop() {
      turn.current += 1
      if (runner.current) runner.current.stop()
      setState({ is: 'stopped', why: 'asked', line: null })
    },
    rest() {
      away()
      setState({ is: 'still' })
    },
  }
}
