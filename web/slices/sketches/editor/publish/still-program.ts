// What is run for the picture of a sketch: the very text and values that others will have.
import { readKnobs, valuesOf } from '#sketch/knobs'
import type { Program } from '../../../../sandbox/runner.types.ts'
import type { Bench } from '../bench.ts'
import { olderRevision } from './older-revision.ts'

interface Drawn extends Pick<Bench, 'kind' | 'turned'> {
  readonly keeping: Pick<Bench['keeping'], 'words'>
}

/** [CODE-1.32] An older revision stands as it says itself, the draft as its knobs were turned: those are written into it. */
export function stillProgram({ kind, keeping, turned }: Drawn, seed: number): Program {
  const older = olderRevision.peek()
  const code = older?.code ?? keeping.words.peek().code
  const knobs = valuesOf(readKnobs(code).knobs, older ? {} : turned.peek())
  // What it may ask for is not needed for a picture, so nothing is granted.
  return { kind, code, seed, clock: 'steps', fine: true, maxFps: 60, grants: [], knobs }
}
