// The documents in which sketches run, outside of the contract's envelope. Nothing in them depends on who asks.
import { runDocument, runPath } from '#bedrock/framed/run-document'
import { runAncestors } from '#bedrock/framed/run-origin'
import type { BoundDocument } from '#bedrock/slice'
import type { AppContext } from '#server/context'
import { sketchKinds } from '#sketch/kinds'

/** One for each kind of sketch. */
export const documents = (ctx: AppContext): readonly BoundDocument[] => {
  const ancestors = runAncestors(ctx.config)
  return [
    {
      path: runPath,
      personal: false,
      answer: ({ params: { kind = '' }, query }) =>
        runDocument(sketchKinds, kind, { pointer: query.has('pointer'), embed: query.has('embed'), ancestors }),
    },
  ]
}
