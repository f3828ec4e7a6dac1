// The keys of the bench wherever the focus is, and their lines in the list of keys.
import { useEffect } from 'preact/hooks'
import { codegroundLines } from '#words/codeground-lines'
import { words } from '#words/index'
import { registerShortcuts } from '../../../bedrock/registry.ts'
import type { Bench } from './bench.ts'
import { format } from './press.ts'

const said = codegroundLines.keys

/** Registers them while the bench is there. */
export function useBenchKeys(bench: Bench): void {
  useEffect(() => {
    const group = (): string => words.sketches.place
    const one = (id: string, keys: string, run?: () => void) => ({
      id: `bench-${id}`,
      keys,
      label: () => said[id] ?? id,
      group,
      ...(run ? { run } : {}),
    })
    return registerShortcuts(
      one('run', 'mod+Enter', () => void bench.run()),
      one('stop', 'mod+.', () => bench.running.stop()),
      one('keep', 'mod+s', () => void bench.keeping.send()),
      one('format', 'alt+shift+f', () => void format(bench)),
      one('find', 'mod+f'),
      one('comment', 'mod+/'),
      one('another', 'mod+d'),
      one('fault', 'F8'),
      one('leave', 'Escape'),
    )
  }, [bench])
}
