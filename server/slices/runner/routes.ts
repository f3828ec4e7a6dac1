// The documents in which sketches run, outside of the contract's envelope. Nothing in them depends on who asks.
import { runDocument } from '#bedrock/framed/run-document'
import type { BoundDocument } from '#bedrock/slice'
import { sketchKinds } from '#sketch/kinds'

/** One for each kind of sketch. */
export const documents = (): readonly BoundDocument[] => [
  {
    path: '/frames/run/:kind',
    personal: false,
    answer: ({ params: { kind = '' }, query }) =>
      runDocument(sketchKinds, kind, { pointer: query.has('pointer'), embed: query.has('embed') }),
  },
]
