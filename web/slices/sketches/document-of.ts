// Where the document of a run lies.
import type { SketchKind } from '#sketch/kinds'
import { standsElsewhere } from './elsewhere.ts'

/** The runner's document for a kind; only one of them may stand below a page elsewhere. */
export const documentOf = (kind: SketchKind): string => `/frames/run/${kind}${standsElsewhere() ? '?embed' : ''}`
