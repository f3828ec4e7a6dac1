// Says something to somebody: the first words, or more where there is a conversation already.
import type { Actor } from '#bedrock/actor'
import type { BodyOf } from '#contract/define'
import type { openConversation } from '#contract/direct'
import type { Message } from '#contract/messages'
import type { AppContext } from '#server/context'
import { besideWish, chatActs, messageText } from '#slices/chat/index'
import { answerKnock } from '../commands/answer-knock.ts'
import { beginConversation } from '../commands/begin-conversation.ts'
import type { BeginningTx, Tx } from '../owns.ts'
import { conversationWith } from '../queries/conversations.ts'
import { otherNamed } from '../queries/other-named.ts'

/** One key for each two, so that both do not begin at once. */
export const keyOfPair = (one: number, other: number): string =>
  `direct:${Math.min(one, other)}:${Math.max(one, other)}`

/** [DM-1.1, DM-1.3] Whoever writes back to a knock lets its sender in. */
export async function writeTo(
  ctx: AppContext,
  actor: Actor,
  username: string,
  body: BodyOf<typeof openConversation>,
): Promise<{ readonly roomId: number; readonly message: Message }> {
  const to = await otherNamed(ctx.db.reader, actor, username)
  const row = await conversationWith(ctx.db.reader, actor.id, to.id)
  if (!row) {
    const beside = besideWish(body)
    const content = messageText(body.content)
    const { roomId, sent } = await ctx.db.write(keyOfPair(actor.id, to.id), (tx: BeginningTx) =>
      beginConversation(tx, actor, { to, content, clientId: body.client_id, beside }, ctx),
    )
    return { roomId, message: sent.message }
  }
  if (row.accepted_at === null && row.knocker_id === to.id)
    await ctx.db.write(keyOfPair(actor.id, to.id), (tx: Tx) => answerKnock(tx, actor, to.id, true), 'repeatable')
  const { message } = await chatActs(ctx).send(actor, {
    ref: String(row.id),
    content: body.content,
    clientId: body.client_id,
    replyTo: null,
    attachments: body.attachments,
    warning: body.warning,
  })
  return { roomId: row.id, message }
}
