// The cells of a pattern by their step, so that a small window costs little.
import type { Cell, Pattern } from './song.types.ts'

export interface Placed {
  readonly track: string
  readonly cell: Cell
}

// A pattern never changes, it is replaced: what was edited is ordered anew and nothing else.
const ordered = new WeakMap<Pattern, readonly (readonly Placed[])[]>()

/** For each step of the pattern, what begins there. Cells beyond its length are left out. */
export function cellsByStep(pattern: Pattern): readonly (readonly Placed[])[] {
  const known = ordered.get(pattern)
  if (known) return known
  const steps = Array.from({ length: pattern.length }, (): Placed[] => [])
  for (const track of Object.keys(pattern.cells))
    for (const cell of pattern.cells[track] ?? []) steps[cell.step]?.push({ track, cell })
  ordered.set(pattern, steps)
  return steps
}
