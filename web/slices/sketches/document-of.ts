// Where the document of a run lies.
import type { SketchKind } from '#sketch/kinds'

/** The runner's document for a kind. */
export const documentOf = (kind: SketchKind): string => `/frames/run/${kind}`
