// Keeps the words of sketches as they were published, and of those alone that are public.
import { within } from '#bedrock/bus'
import { sketchDeleted, sketchPublished } from '#events/sketches'
import { forgetSketch, keepSketch } from '../commands/keep-sketch.ts'
import type { Tx } from '../owns.ts'

export const sketchReactions = [
  within(sketchPublished, (tx: Tx, { sketchId }) => keepSketch(tx, sketchId)),
  // Its place in a lineage may stay, without its words.
  within(sketchDeleted, (tx: Tx, { sketchId }) => forgetSketch(tx, sketchId)),
]
