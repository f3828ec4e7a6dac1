// Journals over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import * as contract from '#contract/journal'
import { sizes } from '#contract/limits'
import type { AppContext } from '#server/context'
import { approveReply, removeReply, replyToEntry } from './commands/reply.ts'
import { beginEntry, changeEntry, eraseEntry, publishEntry } from './commands/write-entry.ts'
import type { Tx } from './owns.ts'
import { oneWithPictures } from './prepare/with-pictures.ts'
import { seenEntry, seenJournal, seenReplies } from './prepare/looks.ts'
import { type EntryRow, ownEntries, ownEntry } from './queries/entries.ts'
import { viewLine } from './view.ts'

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const own = (actor: Actor, row: EntryRow) => oneWithPictures(ctx, ctx.db.reader, actor.id, row)
  const inOwn = async (actor: Actor, work: (tx: Tx) => Promise<EntryRow>) => ({
    entry: await own(actor, await ctx.db.write(`journal:${actor.username.toLowerCase()}`, work)),
  })
  const under = <T>(username: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    ctx.db.write(`journal:${username.toLowerCase()}`, work)
  return [
    serve(contract.listJournal, async ({ actor, params, query }) => {
      const { page } = await seenJournal(ctx, actor?.id ?? null, params.username, query?.before)
      return page
    }),
    serve(contract.getJournalEntry, async ({ actor, params }) => ({
      entry: await seenEntry(ctx, actor?.id ?? null, params),
    })),
    serve(contract.listJournalReplies, ({ actor, params, query }) =>
      seenReplies(ctx, actor?.id ?? null, params, query?.after),
    ),
    serve(contract.listOwnJournal, async ({ actor, query }) => {
      const which = { ownerId: actor.id, now: ctx.clock.now(), before: query?.before }
      const rows = await ownEntries(ctx.db.reader, which, sizes.pageDefault + 1)
      return pageOf(rows, sizes.pageDefault, 'newest', viewLine, ({ id }) => ({ before: id }))
    }),
    serve(contract.getOwnJournalEntry, async ({ actor, params: { id } }) => {
      const row = await ownEntry(ctx.db.reader, actor.id, id, ctx.clock.now())
      return { entry: row ? await own(actor, row) : refuse('NOT_FOUND', 'There is no such entry.') }
    }),
    serve(contract.beginJournalEntry, ({ actor, body }) => inOwn(actor, (tx) => beginEntry(tx, actor, body))),
    serve(contract.changeJournalEntry, ({ actor, params, body }) =>
      inOwn(actor, (tx) => changeEntry(tx, actor, params.id, body)),
    ),
    serve(contract.publishJournalEntry, ({ actor, params, body }) =>
      inOwn(actor, (tx) => publishEntry(tx, actor, params.id, body)),
    ),
    serve(contract.eraseJournalEntry, async ({ actor, params }) => {
      await under(actor.username, (tx) => eraseEntry(tx, actor, params.id))
      return {}
    }),
    serve(contract.replyToJournal, async ({ actor, params, body }) => ({
      reply: await under(params.username, (tx) => replyToEntry(tx, actor, params, body)),
    })),
    serve(contract.approveJournalReply, async ({ actor, params }) => ({
      reply: await under(params.username, (tx) => approveReply(tx, actor, params, params.reply)),
    })),
    serve(contract.removeJournalReply, async ({ actor, params }) => {
      await under(params.username, (tx) => removeReply(tx, actor, params, params.reply))
      return {}
    }),
  ]
}
