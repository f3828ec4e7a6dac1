// A thing on a wall as tests and the story put it there: a text, unless they say otherwise.
import type { Audience } from '#contract/audience'
import type { ModuleOf } from '#contract/modules'
import type { WallStep } from '#contract/wall-changes'

/** A text of this id. */
export const sampleModule = (
  id: string,
  markdown: string,
  audience: Audience = 'everyone',
  change: Partial<ModuleOf<'text'>> = {},
): ModuleOf<'text'> => ({
  id,
  kind: 'text',
  place: { x: 0, y: 0, width: 320, height: 160, turn: 0, layer: 1 },
  look: { frame: 'card', field: 'paper', face: 'text', size: 17, align: 'start' },
  audience,
  content: { markdown },
  ...change,
})

/** The step that puts it there. */
export const puts = (...[id, markdown, audience, change]: Parameters<typeof sampleModule>): WallStep => ({
  step: 'put',
  module: sampleModule(id, markdown, audience, change),
})
