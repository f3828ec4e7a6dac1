// Appeals over HTTP: of whoever is signed in, of whoever is kept out, and deciding them.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseOptionalText, normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as contract from '#contract/sanctions'
import type { AppContext } from '#server/context'
import { proveKeptOut } from '#slices/accounts/index'
import { decideAppeal } from '../commands/decide-appeal.ts'
import { makeAppeal } from '../commands/make-appeal.ts'
import type { JudgingTx, Tx } from '../owns.ts'
import { readTicket, ticketFor } from '../parts/ticket.ts'
import { othersMayDecide } from '../queries/others.ts'
import { type SanctionRow, sanctionsFor, sanctionsOf } from '../queries/sanctions.ts'
import { viewOwnSanction, viewSanction } from '../view.ts'

/** What is answered about sanctions. */
export const appeals = (ctx: AppContext): readonly BoundRoute[] => {
  const key = ctx.secrets.key('appeal-tickets')
  const own = async (userId: number, before?: number) =>
    pageOf(
      await sanctionsOf(ctx.db.reader, userId, before, sizes.pageDefault + 1),
      sizes.pageDefault,
      'newest',
      (row) => viewOwnSanction(row, ctx.clock.now()),
      ({ id }) => ({ before: id }),
    )
  const appeal = async (userId: number, id: number, said: string) => {
    const words = normaliseText(said, sizes.appealCharacters)
    const row = await ctx.db.write(`appeals:${userId}`, (tx: Tx) => makeAppeal(tx, userId, id, words))
    return { sanction: viewOwnSanction(row, ctx.clock.now()) }
  }
  const view = async (row: SanctionRow, actor: Actor) => {
    const alone = row.by_id === actor.id && row.decided_at === null && !(await othersMayDecide(ctx.db.reader, row))
    return viewSanction(row, actor, ctx.clock.now(), alone)
  }
  return [
    serve(contract.listOwnSanctions, ({ actor, query }) => own(actor.id, query?.before)),
    serve(contract.appealSanction, ({ actor, params, body }) => appeal(actor.id, params.id, body.words)),
    serve(contract.openAppealDoor, async ({ body, visit }) => {
      const { username: name, password: passphrase, code } = body
      const id = await proveKeptOut(ctx, { name, passphrase, code, address: visit.address })
      return { ticket: ticketFor(key, id, ctx.clock.now() + sizes.appealTicketMs), sanctions: await own(id) }
    }),
    serve(contract.appealAtDoor, ({ body }) => {
      const userId =
        readTicket(key, body.ticket, ctx.clock.now()) ??
        refuse('SESSION_EXPIRED', 'This took too long. Say again who you are; what you wrote is kept.')
      return appeal(userId, body.id, body.words)
    }),
    serve(contract.listSanctions, async ({ actor, query }) => {
      const rows = await sanctionsFor(ctx.db.reader, actor, query ?? {}, sizes.pageDefault + 1)
      const { items, ...page } = pageOf(
        rows,
        sizes.pageDefault,
        'newest',
        (row) => row,
        ({ id }) => ({
          before: id,
          ...(query?.username === undefined ? {} : { username: query.username }),
          ...(query?.appealed ? { appealed: 'true' } : {}),
        }),
      )
      return { ...page, items: await Promise.all(items.map((row) => view(row, actor))) }
    }),
    serve(contract.decideAppeal, async ({ actor, params, body }) => {
      const answer = normaliseOptionalText(body.answer ?? '', sizes.appealCharacters)
      const decision = { outcome: body.outcome, answer }
      const row = await ctx.db.write('accounts', (tx: JudgingTx) => decideAppeal(tx, actor, params.id, decision))
      return { sanction: await view(row, actor) }
    }),
  ]
}
