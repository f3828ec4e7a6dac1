// The sketches that one may begin from: two of each kind, and two that belong to whoever looks. Their code is loaded when somebody opens one.
import type { SketchKind, SketchNeed } from '#sketch/kinds'
import { files } from './index.ts'

export type StarterId = keyof typeof files

export interface Starter {
  readonly id: StarterId
  readonly kind: SketchKind
  readonly needs: readonly SketchNeed[]
  readonly load: () => Promise<string>
}

const starter = (id: StarterId, kind: SketchKind, needs: readonly SketchNeed[] = []): Starter => ({
  id,
  kind,
  needs,
  load: async () => (await files[id]()).default,
})

const first = starter('drift', 'p5')

/** In the order of the chooser. What they are called and what they are stands with the words, by id. */
export const starters: readonly Starter[] = [
  first,
  starter('swifts', 'p5'),
  starter('monoliths', 'three'),
  starter('planet', 'three'),
  starter('courtyard', 'canvas'),
  starter('pendulum', 'canvas'),
  starter('tide', 'shader'),
  starter('marbling', 'shader'),
  starter('quarter', 'svg'),
  starter('clockwork', 'svg'),
  starter('letter', 'html'),
  starter('drummer', 'html'),
  starter('wall', 'canvas', ['world']),
  starter('garden', 'p5', ['world']),
]

/** What a new sketch of this kind begins with, where nobody chose another. */
export const starterOf = (kind: SketchKind): Starter => starters.find((one) => one.kind === kind) ?? first
