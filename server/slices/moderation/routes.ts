// Sanctions and appeals over HTTP.
import type { Actor } from '#bedrock/actor'
import { pageOf } from '#bedrock/page'
import { refuse } from '#bedrock/refusal'
import { type BoundRoute, serve } from '#bedrock/slice'
import { normaliseOptionalText, normaliseText } from '#bedrock/text/normalise'
import { sizes } from '#contract/limits'
import * as moderation from '#contract/moderation'
import * as sanctions from '#contract/sanctions'
import type { AppContext } from '#server/context'
import { judge, proveKeptOut, type Sanction } from '#slices/accounts/index'
import { decideAppeal } from './commands/decide-appeal.ts'
import { makeAppeal } from './commands/make-appeal.ts'
import type { JudgingTx, Tx } from './owns.ts'
import { readTicket, ticketFor } from './parts/ticket.ts'
import { othersMayDecide } from './queries/others.ts'
import { type SanctionRow, sanctionsFor, sanctionsOf } from './queries/sanctions.ts'
import { viewJudged, viewOwnSanction, viewSanction } from './view.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** Appeals: of whoever is signed in, of whoever is kept out, and deciding them. */
const appeals = (ctx: AppContext): readonly BoundRoute[] => {
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
    serve(sanctions.listOwnSanctions, ({ actor, query }) => own(actor.id, query?.before)),
    serve(sanctions.appealSanction, ({ actor, params, body }) => appeal(actor.id, params.id, body.words)),
    serve(sanctions.openAppealDoor, async ({ body, visit }) => {
      const { username: name, password: passphrase, code } = body
      const id = await proveKeptOut(ctx, { name, passphrase, code, address: visit.address })
      return { ticket: ticketFor(key, id, ctx.clock.now() + sizes.appealTicketMs), sanctions: await own(id) }
    }),
    serve(sanctions.appealAtDoor, ({ body }) => {
      const userId =
        readTicket(key, body.ticket, ctx.clock.now()) ??
        refuse('SESSION_EXPIRED', 'This took too long. Say again who you are; what you wrote is kept.')
      return appeal(userId, body.id, body.words)
    }),
    serve(sanctions.listSanctions, async ({ actor, query }) => {
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
    serve(sanctions.decideAppeal, async ({ actor, params, body }) => {
      const answer = normaliseOptionalText(body.answer ?? '', sizes.appealCharacters)
      const decision = { outcome: body.outcome, answer }
      const row = await ctx.db.write('accounts', (tx: JudgingTx) => decideAppeal(tx, actor, params.id, decision))
      return { sanction: await view(row, actor) }
    }),
  ]
}

/** What this slice answers. */
export const routes = (ctx: AppContext): readonly BoundRoute[] => {
  const act = async (actor: Actor, id: number, sanction: Sanction) => ({
    person: viewJudged(await judge(ctx, actor, { id }, sanction), ctx.clock.now()),
  })
  const why = ({ reason, rule }: { readonly reason: string; readonly rule?: sanctions.BrokenRule | undefined }) => ({
    reason: normaliseText(reason, sizes.reasonCharacters),
    rule,
  })
  return [
    ...appeals(ctx),
    serve(moderation.warnPerson, ({ actor, params, body }) => act(actor, params.id, { act: 'warn', ...why(body) })),
    serve(moderation.knowPerson, ({ actor, params }) => act(actor, params.id, { act: 'know' })),
    serve(moderation.suspendPerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'suspend', forMs: body.days * dayMs, ...why(body) }),
    ),
    serve(moderation.unsuspendPerson, ({ actor, params }) => act(actor, params.id, { act: 'unsuspend' })),
    serve(moderation.banPerson, ({ actor, params, body }) => act(actor, params.id, { act: 'ban', ...why(body) })),
    serve(moderation.unbanPerson, ({ actor, params }) => act(actor, params.id, { act: 'unban' })),
    serve(moderation.mutePerson, ({ actor, params, body }) =>
      act(actor, params.id, { act: 'mute', forMs: body.minutes * minuteMs, ...why(body) }),
    ),
    serve(moderation.unmutePerson, ({ actor, params }) => act(actor, params.id, { act: 'unmute' })),
    serve(moderation.freezePerson, ({ actor, params, body }) => act(actor, params.id, { act: 'freeze', ...why(body) })),
    serve(moderation.unfreezePerson, ({ actor, params }) => act(actor, params.id, { act: 'unfreeze' })),
    serve(moderation.changeRole, ({ actor, params, body }) => act(actor, params.id, { act: 'role', role: body.role })),
  ]
}
