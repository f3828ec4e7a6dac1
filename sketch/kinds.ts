// The kinds of sketch, and what a sketch may ask for beyond looking: the words in which code, wire and runner name them.

/** `p5` in p5's global mode, `three` as a module, `canvas` with a 2D context, `shader` as one fragment shader, `svg` and `html` as markup. */
export const sketchKinds = ['p5', 'three', 'canvas', 'shader', 'svg', 'html'] as const
export type SketchKind = (typeof sketchKinds)[number]

/** Everything that stands on the shelves of works: sketches, which run, and songs, which are played. */
export const workKinds = [...sketchKinds, 'song'] as const
export type WorkKind = (typeof workKinds)[number]

/** Whether it is code that a runner runs. */
export const isSketchKind = (kind: WorkKind): kind is SketchKind => kind !== 'song'

/** What a sketch says it needs in a line `//@needs sound keyboard`; whoever looks at it is asked before its first run. */
export const sketchNeeds = ['sound', 'pointer', 'keyboard', 'world'] as const
export type SketchNeed = (typeof sketchNeeds)[number]
