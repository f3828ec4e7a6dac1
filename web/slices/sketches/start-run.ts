// Fetches the runner and the code of a revision, and begins a run.
import { type RefObject } from 'preact'
import type { SketchKind, SketchNeed } from '#sketch/kinds'
import { type Knob, readKnobs, valuesOf } from '#sketch/knobs'
import type { Runner, RunnerEvent } from '../../sandbox/runner.types.ts'
import { documentOf } from './document-of.ts'
import { seenSketch } from './known-sketches.ts'

interface Wish {
  readonly runner: RefObject<Runner | null>
  /** The place, while this is still what is wanted there. */
  readonly still: () => HTMLElement | null
  readonly title: string
  readonly tell: (event: RunnerEvent) => void
  readonly sketch: { readonly kind: SketchKind; readonly name: string; readonly revision: number }
  readonly seed: number
  readonly grants: readonly SketchNeed[]
}

/** Resolves with what can be turned in it when the run has begun, or is not wanted any more. Throws where code or runner could not be had. */
export async function startRun({ runner, still, title, tell, sketch, seed, grants }: Wish): Promise<readonly Knob[]> {
  const [{ mountRunner }, { code }] = await Promise.all([
    import('../../sandbox/mount-runner.ts'),
    seenSketch(sketch.name, sketch.revision),
  ])
  const place = still()
  if (!place) return []
  const mounted = runner.current ?? mountRunner(place, { title, tell, documentOf })
  runner.current = mounted
  const { knobs } = readKnobs(code)
  mounted.run({ kind: sketch.kind, code, seed, clock: 'live', maxFps: 60, grants, knobs: valuesOf(knobs) })
  return knobs
}
