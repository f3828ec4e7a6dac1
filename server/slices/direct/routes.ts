// Conversations between two over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/direct'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { answerKnock } from './commands/answer-knock.ts'
import { changeSettings } from './commands/change-settings.ts'
import { deleteForBoth } from './commands/delete-for-both.ts'
import { deleteForMe } from './commands/delete-for-me.ts'
import { prepareConversation } from './commands/prepare-conversation.ts'
import type { BeginningTx, DeletingTx, Tx } from './owns.ts'
import { conversationIn, conversationWith, listConversations } from './queries/conversations.ts'
import { otherNamed } from './queries/other-named.ts'
import { receiptOf } from './queries/receipts.ts'
import { directSettings, wouldKnock } from './queries/takes.ts'
import { keyOfPair, writeTo } from './prepare/write-to.ts'
import { viewConversation, viewReceipt } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const seen = async (actor: Actor, roomId: number): Promise<contract.Conversation> => {
    const row = await conversationIn(ctx.db.reader, actor.id, roomId)
    return row ? viewConversation(actor, row) : refuse('NOT_FOUND', 'There is no such conversation.')
  }
  return [
    serve(contract.listConversations, async ({ actor, query }) => {
      const rows = await listConversations(ctx.db.reader, actor.id, query?.before, sizes.pageMax + 1)
      return pageOf(
        rows,
        sizes.pageMax,
        'newest',
        (row) => viewConversation(actor, row),
        (last) => ({ before: last.newestId ?? 0 }),
      )
    }),
    serve(contract.getConversation, ({ actor, params }) =>
      ctx.db.snapshot(async (db) => {
        const person = await otherNamed(db, actor, params.username)
        const row = await conversationWith(db, actor.id, person.id)
        return {
          person,
          conversation: row ? viewConversation(actor, row) : null,
          knocks: !row && (await wouldKnock(db, actor.id, person.id)),
        }
      }),
    ),
    serve(contract.openConversation, async ({ actor, params, body }) => {
      const { roomId, message } = await writeTo(ctx, actor, params.username, body)
      return { conversation: await seen(actor, roomId), message }
    }),
    serve(contract.prepareConversation, async ({ actor, params }) => {
      const to = await otherNamed(ctx.db.reader, actor, params.username)
      const roomId = await ctx.db.write(keyOfPair(actor.id, to.id), (tx: BeginningTx) =>
        prepareConversation(tx, actor, to, ctx),
      )
      return { conversation: await seen(actor, roomId) }
    }),
    serve(contract.answerKnock, async ({ actor, params, body }) => {
      const person = await otherNamed(ctx.db.reader, actor, params.username)
      await ctx.db.write(
        keyOfPair(actor.id, person.id),
        (tx: Tx) => answerKnock(tx, actor, person.id, body.let_in),
        'repeatable',
      )
      const row = await conversationWith(ctx.db.reader, actor.id, person.id)
      return { conversation: row ? viewConversation(actor, row) : refuse('NOT_FOUND', 'They have not knocked.') }
    }),
    serve(contract.deleteConversation, async ({ actor, params: { id }, query: { whom } }) => {
      // In its turn with what is said in the room, so that what both hear keeps the order of the log.
      if (whom === 'me') await ctx.db.write(`room:${id}`, (tx: Tx) => deleteForMe(tx, actor, id), 'repeatable')
      else await ctx.db.write(`room:${id}`, (tx: DeletingTx) => deleteForBoth(tx, actor, id, ctx))
      return { conversation: await seen(actor, id) }
    }),
    serve(contract.getDirectReceipt, async ({ actor, params }) => {
      const found = await receiptOf(ctx.db.reader, actor.id, params.code)
      if (!found) refuse('NOT_FOUND', 'There is no receipt with this code.')
      return { receipt: viewReceipt(found), room_id: found.room_id }
    }),
    serve(contract.getDirectSettings, ({ actor }) => directSettings(ctx.db.reader, actor.id)),
    serve(contract.changeDirectSettings, async ({ actor, body }) => {
      await ctx.db.write(`direct:${actor.id}`, (tx: Tx) => changeSettings(tx, actor, body), 'repeatable')
      return await directSettings(ctx.db.reader, actor.id)
    }),
  ]
}
