// The card of a sketch that a place names, fetched with the first of them.
import { lazilyWith } from '../../bedrock/lazily-with.tsx'

/** Nothing until its code has come. */
export const NamedSketchCard = lazilyWith(() => import('./said-sketches.tsx').then((found) => found.SaidSketch))
