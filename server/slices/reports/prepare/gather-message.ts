// A message as it stands now, opened where two say it to each other.
import type { Actor } from '#bedrock/actor'
import { refuse } from '#bedrock/refusal'
import { clip } from '#bedrock/text/clip'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { messagesById, viewMessage, wordsIn } from '#slices/chat/index'
import { toldOfFile } from '#views/told-of-file'
import { joined } from '../parts/joined.ts'
import { placeOf } from '../queries/place-of.ts'
import { personById } from '../queries/reported.ts'
import type { Gathered } from '../parts/gathered.ts'

/** [MOD-1.7, MOD-1.9] Refuses with NOT_FOUND one that the actor does not see. */
export async function gatherMessage(ctx: AppContext, actor: Actor, id: number): Promise<Gathered> {
  const [entry] = await messagesById(ctx.db.reader, actor, [id])
  if (!entry || entry.author_id === null || entry.erased_at !== null || entry.hidden_at !== null)
    refuse('NOT_FOUND', 'There is no such message. It may have been deleted meanwhile.')
  const seen = viewMessage(entry, wordsIn(ctx)({ id: entry.stream_id, words_key: entry.words_key }))
  return {
    about: { kind: 'message', id },
    person: await personById(ctx.db.reader, entry.author_id),
    evidence: {
      text: clip(
        joined(seen.content, ...seen.attachments.map((file) => `[${toldOfFile(file)}]`)),
        sizes.reportEvidenceCharacters,
      ),
      at: seen.created_at,
      place: entry.words_key === null ? await placeOf(ctx.db.reader, entry.stream_id) : null,
      direct: entry.words_key !== null,
      warning: seen.warning,
      world: null,
    },
  }
}
