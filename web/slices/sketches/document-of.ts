// Where the document of a run lies.
import type { SketchKind } from '#sketch/kinds'
import { standsElsewhere } from './elsewhere.ts'

/** [CODE-3.14] Empty where the house has no origin of its own for them. */
const origin = (): string => document.querySelector<HTMLMetaElement>('head > meta[name="run-origin"]')?.content ?? ''

/** The runner's document for a kind; only one of them may stand below a page elsewhere. */
export const documentOf = (kind: SketchKind): string =>
  `${origin()}/frames/run/${kind}${standsElsewhere() ? '?embed' : ''}`
