// The window in which a starter shows itself while one chooses: one at a time, and not before somebody looks at it.
import { useEffect, useRef, useState } from 'preact/hooks'
import { readKnobs, valuesOf } from '#sketch/knobs'
import { starterLines } from '#words/starter-lines'
import type { Runner } from '../../../sandbox/runner.types.ts'
import { documentOf } from '../document-of.ts'
import type { Starter } from './starters.ts'
import './starter-window.css'

/** Always the same, so that a starter is known again. */
const seed = 7

/** [CODE-1.8] It runs while it is pointed at or in focus, and from then on with each starter that is chosen. */
export function StarterWindow({ starter }: { readonly starter: Starter }) {
  const place = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [lost, setLost] = useState(false)
  useEffect(() => {
    if (!wanted) return
    let over = false
    let runner: Runner | undefined
    setLost(false)
    async function begin(): Promise<void> {
      const [{ mountRunner }, code] = await Promise.all([import('../../../sandbox/mount-runner.ts'), starter.load()])
      if (over || !place.current) return
      const { title } = starterLines[starter.id]
      runner = mountRunner(place.current, { title, tell: ({ say }) => setLost(say === 'stopped'), documentOf })
      const knobs = valuesOf(readKnobs(code).knobs)
      // Without a world: whoever only looks shares nothing.
      runner.run({ kind: starter.kind, code, seed, clock: 'live', maxFps: 60, grants: [], knobs })
    }
    begin().catch(() => setLost(true))
    return () => {
      over = true
      runner?.[Symbol.dispose]()
    }
  }, [starter.id, wanted])
  const want = (): void => setWanted(true)
  return (
    <div class="starter-window" onPointerEnter={want}>
      <div ref={place} class="starter-place" />
      {!wanted && (
        <button type="button" class="starter-look" onClick={want} onFocus={want}>
          {starterLines.window.look}
        </button>
      )}
      {lost && (
        <p class="starter-lost" role="status">
          {starterLines.window.lost}
        </p>
      )}
    </div>
  )
}
