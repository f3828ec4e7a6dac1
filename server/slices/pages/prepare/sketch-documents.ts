// Pages of sketches and songs, outside of the contract's envelope.
import { refuse } from '#bedrock/refusal'
import type { BoundDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { readSketchAddress, seenSketch } from '#slices/sketches/index'
import { withSketch } from '../parts/sketch-pages.ts'
import { bareShell } from '../parts/shell.ts'
import { orMissing } from './or-missing.ts'

/** A sketch as it is published, and each of its revisions that may be looked at. */
export const sketchDocuments = (ctx: AppContext): readonly BoundDocument[] => {
  const answer: BoundDocument['answer'] = ({ actor, params, shell }) =>
    orMissing(shell ?? bareShell, async () => {
      const { name, revision } = readSketchAddress(params) ?? refuse('NOT_FOUND', 'There is no such sketch.')
      const shown = await seenSketch(ctx, actor?.id ?? null, name, revision)
      return withSketch(shell ?? bareShell, shown, ctx.config.origin)
    })
  // [SONG-2.11] Both addresses show either.
  return (['/sketches', '/songs'] as const).flatMap((shelf) => [
    { path: `${shelf}/:name`, personal: true, answer },
    { path: `${shelf}/:name/:revision`, personal: true, answer },
  ])
}
