// A sketch in its module on a wall.
import type { ModuleOf } from '#contract/modules'
import { NamedSketchCard } from './named-sketch.tsx'

/** [CODE-4.65] The card of the revision that the module shows. */
export const WallSketch = ({ content: { sketch, revision } }: { readonly content: ModuleOf<'sketch'>['content'] }) => (
  <NamedSketchCard key={`${sketch}/${revision}`} named={{ name: sketch, revision: revision ?? undefined }} />
)
