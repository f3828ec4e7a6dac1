// The window in which a starter shows itself while one chooses: one at a time, and not before somebody looks at it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { readKnobs, valuesOf } from '#sketch/knobs'
import { starterLines } from '#words/starter-lines'
import type { Runner, RunnerEvent } from '../../../sandbox/runner.types.ts'
import { documentOf } from '../document-of.ts'
import { Print } from '../poster.tsx'
import type { Starter } from './starters.ts'
import './starter-window.css'

/** Always the same, so that a starter is known again. */
const seed = 7

/** [CODE-1.8] It runs while it is pointed at or in focus, and from then on with each starter that is chosen. */
export function StarterWindow({ starter }: { readonly starter: Starter }) {
  const place = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [run, setRun] = useState<'coming' | 'moves' | 'lost'>('coming')
  useEffect(() => {
    if (!wanted) return
    let over = false
    let runner: Runner | undefined
    setRun('coming')
    async function begin(): Promise<void> {
      const [{ mountRunner }, code] = await Promise.all([import('../../../sandbox/mount-runner.ts'), starter.load()])
      if (over || !place.current) return
      const { title } = starterLines[starter.id]
      const tell = ({ say }: RunnerEvent): void => {
        if (say === 'started') setRun('moves')
        if (say === 'stopped') setRun('lost')
      }
      runner = mountRunner(place.current, { title, tell, documentOf })
      const knobs = valuesOf(readKnobs(code).knobs)
      // Without a world: whoever only looks shares nothing.
      runner.run({ kind: starter.kind, code, seed, clock: 'live', maxFps: 60, grants: [], knobs })
    }
    begin().catch(() => over || setRun('lost'))
    return () => {
      over = true
      runner?.[Symbol.dispose]()
    }
  }, [starter.id, wanted])
  const want = (): void => setWanted(true)
  return (
    <div class="starter-window" onPointerEnter={want}>
      <div ref={place} class="starter-place" />
      {run !== 'moves' && <Print kind={starter.kind} seed={seed} />}
      {!wanted && (
        <button type="button" class="starter-look" onClick={want} onFocus={want}>
          <span class="starter-look-act">{starterLines.window.look}</span>
        </button>
      )}
      {run === 'lost' && (
        <p class="starter-lost" role="status">
          {starterLines.window.lost}
        </p>
      )}
    </div>
  )
}
