// Sends one push to one device. It says what kind of thing waits, and never words, names or rooms.
import { pushKeys } from '#bedrock/crypto/push-keys'
import { pushMessage } from '#bedrock/crypto/push-message'
import type { Posted } from '#bedrock/outgoing/outgoing'
import type { NoticeKind } from '#contract/notices'
import type { AppContext } from '#server/context'
import { pushes as said } from '#words/en/pushes'
import type { Reached } from '../queries/devices.ts'

interface Wanted {
  readonly kind: NoticeKind | 'test'
  /** The same when it is sent again. */
  readonly key: string
}

/** [NOTE-2.10] Push services may turn to the house’s address; a house without TLS has none that they take. */
const subjectOf = (origin: string): string =>
  origin.startsWith('https:') ? origin : `mailto:house@${new URL(origin).hostname}`

/** [NOTE-2.10, NOTE-2.14] */
export async function sendPush(
  ctx: AppContext,
  to: Reached,
  { kind, key }: Wanted,
  ttlSeconds: number,
): Promise<Posted> {
  const sealed = await pushMessage(to, pushKeys(ctx.secrets.key('push')), {
    words: JSON.stringify({ kind, key, title: said.title, text: said.kinds[kind] }),
    topic: kind === 'test' ? 'test' : 'news',
    ttlSeconds,
    subject: subjectOf(ctx.config.origin),
  })
  return await ctx.outgoing.post(to.endpoint, sealed, to.user_id)
}
