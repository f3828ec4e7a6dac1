// Which sketches of this house a text names by their address.
import { linksIn } from '#views/links-in'
import { type NamedSketch, sketchAt } from './address-of-sketch.ts'

/** [CODE-4.60] A message carries no more. */
const most = 3
/** Other links may stand before them. */
const mostLinks = 20

/** The first three different ones, as far as a reader sees them as links. */
export function sketchesIn(content: string, origin: string): readonly NamedSketch[] {
  const found = new Map<string, NamedSketch>()
  for (const address of linksIn(content, mostLinks)) {
    const sketch = sketchAt(address, origin)
    if (sketch && !found.has(sketch.name)) found.set(sketch.name, sketch)
  }
  return [...found.values()].slice(0, most)
}
