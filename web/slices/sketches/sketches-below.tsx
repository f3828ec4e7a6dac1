// What stands below words that may name sketches: nothing of it is fetched where none is named.
import { lazilyWith } from '../../bedrock/lazily-with.tsx'

const named = /\/(?:sketches|songs)\/[A-Za-z0-9]{12}/
const SaidSketches = lazilyWith(() => import('./said-sketches.tsx').then((found) => found.SaidSketches))

/** [CODE-4.60] The cards; nothing for other words. */
export const SketchesBelow = ({ content }: { readonly content: string | null }) =>
  content !== null && named.test(content) ? <SaidSketches content={content} /> : null
