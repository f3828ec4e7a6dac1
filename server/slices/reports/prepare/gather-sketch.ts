// A reported sketch, as others see it when it is reported, and what its world then holds.
import type { Actor } from '#bedrock/actor'
import { clip } from '#bedrock/text/clip'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { heldInWorld } from '#slices/worlds/index'
import { publishedFor, seenSketch } from '#slices/sketches/index'
import type { Gathered } from '../parts/gathered.ts'
import { joined } from '../parts/joined.ts'
import { personById } from '../queries/reported.ts'

/** [MOD-1.17, MOD-1.18] Its words first, because of its code no more is kept than fits. Refuses with NOT_FOUND what the actor does not see. */
export async function gatherSketch(ctx: AppContext, actor: Actor, name: string): Promise<Gathered> {
  const { id, ownerId } = await publishedFor(ctx.db.reader, actor.id, name)
  const { sketch, code } = await seenSketch(ctx, actor.id, name, undefined)
  const { title, caption, alt, tags } = sketch
  const held = await heldInWorld(ctx.db.reader, id)
  return {
    about: { kind: 'sketch', id },
    person: await personById(ctx.db.reader, ownerId),
    evidence: {
      text: clip(joined(title, caption, alt, tags.join(' '), code), sizes.reportEvidenceCharacters),
      at: null,
      place: name,
      direct: false,
      warning: null,
      world: held === null ? null : clip(held, sizes.reportWorldCharacters),
    },
  }
}
