// What is reported, as it stands now and as its reporter sees it.
import type { Actor } from '#bedrock/actor'
import { clip } from '#bedrock/text/clip'
import { sizes } from '#contract/limits'
import type { ReportEvidence, ThingToReport } from '#contract/reports'
import type { AppContext } from '#server/context'
import { ownerSeen } from '#slices/profiles/index'
import { saidOnSeen } from '#slices/search/index'
import { seenWall } from '#slices/walls/index'
import type { Gathered } from '../parts/gathered.ts'
import { personById } from '../queries/reported.ts'
import { joined } from '../parts/joined.ts'
import { gatherMessage } from './gather-message.ts'

const plain = (text: string): ReportEvidence => ({
  text: clip(text, sizes.reportEvidenceCharacters),
  at: null,
  place: null,
  direct: false,
  warning: null,
  world: null,
})

/** [MOD-1.7, MOD-1.9] Refuses with NOT_FOUND what the actor does not see. */
export async function gather(
  ctx: AppContext,
  actor: Actor,
  about: Exclude<ThingToReport, { kind: 'sketch' }>,
): Promise<Gathered> {
  const { kind, id } = about
  if (kind === 'message') return await gatherMessage(ctx, actor, id)
  const person = await personById(ctx.db.reader, id)
  if (kind === 'wall') {
    const { modules } = await seenWall(ctx, actor.id, person.username)
    return { about, person, evidence: plain(joined(...modules.map(saidOnSeen))) }
  }
  const shown = await ownerSeen(ctx, actor.id, person.username)
  return { about, person, evidence: plain(joined(person.username, shown?.display_name, shown?.bio)) }
}
