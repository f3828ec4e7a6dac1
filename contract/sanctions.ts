// Sanctions as they are kept: what was done to whom, by which rule, for how long, and what became of the appeal. Whom it is about is told all of it.
import { type Static, Type } from 'typebox'
import { route, push } from './define.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { ReportCategory } from './reports.ts'
import { Id, Instant, Nullable, pageOf, Username } from './shapes.ts'

/** The rule that was broken is one of what people report. */
export const BrokenRule = ReportCategory
export type BrokenRule = Static<typeof BrokenRule>

export const SanctionAct = Type.Union(
  [Type.Literal('warn'), Type.Literal('mute'), Type.Literal('freeze'), Type.Literal('suspend'), Type.Literal('ban')],
  {
    description:
      'Told that something must not be; silent for a time; reads only; out of sight and kept out for a time; the same until it is taken back.',
  },
)
export type SanctionAct = Static<typeof SanctionAct>

export const AppealState = Type.Union([Type.Literal('open'), Type.Literal('stands'), Type.Literal('lifted')], {
  description: 'Not decided yet; the sanction stands; it was taken back.',
})
export type AppealState = Static<typeof AppealState>

const words = Type.String({ maxLength: sizes.appealCharacters * 4, description: 'At most 1 000 characters.' })

export const Appeal = Type.Object({
  state: AppealState,
  words,
  made_at: Instant,
  decided_at: Nullable(Instant),
  answer: Type.String({ description: 'What whoever decided it wrote; may be empty.' }),
})
export type Appeal = Static<typeof Appeal>

const shared = {
  id: Id,
  act: SanctionAct,
  rule: BrokenRule,
  reason: Type.String(),
  made_at: Instant,
  until: Nullable(Instant, { description: 'Null: until it is taken back.' }),
  in_force: Type.Boolean({ description: 'Neither over nor taken back.' }),
  appeal: Nullable(Appeal),
}

/** A sanction as whom it is about sees it. */
export const OwnSanction = Type.Object({
  ...shared,
  may_appeal: Type.Boolean({ description: 'There was no appeal yet, and it is not too late for one.' }),
})
export type OwnSanction = Static<typeof OwnSanction>

/** A sanction as those see it who may judge whom it is about. */
export const Sanction = Type.Object({
  ...shared,
  person: Person,
  by: Nullable(Person, { description: 'Null: the command line.' }),
  may_decide: Type.Boolean({ description: 'There is an appeal that the caller may decide.' }),
})
export type Sanction = Static<typeof Sanction>

const params = Type.Object({ id: Id })
const Ticket = Type.String({ minLength: 1, maxLength: 200, pattern: '^[A-Za-z0-9._-]+$' })

export const listOwnSanctions = route({
  method: 'GET',
  path: '/api/me/sanctions',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'What was done to the caller, and whether they may appeal; the newest first.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(OwnSanction),
})
export const appealSanction = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/me/sanctions/:id/appeal',
  policy: 'signed-in',
  limit: 'appeal',
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Appeals against a sanction, once. CONFLICT where one did already, or where it is too late.',
  params,
  body: Type.Object({ words }),
  data: Type.Object({ sanction: OwnSanction }),
})
export const openAppealDoor = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/appeals/door',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['BAD_CREDENTIALS', 'CODE_REQUIRED', 'CONFLICT'],
  summary:
    'Shows whoever is banned or suspended, by name and passphrase and without a session, what was done to them, with a ticket for an appeal that is good for an hour. CONFLICT for whoever may come in.',
  body: Type.Object({
    username: Type.String({ minLength: 1, maxLength: 64 }),
    password: Type.String({ minLength: 1, maxLength: sizes.passphraseMax * 4 }),
    code: Type.Optional(Type.String({ maxLength: 40 })),
  }),
  data: Type.Object({ ticket: Ticket, sanctions: pageOf(OwnSanction) }),
})
export const appealAtDoor = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/appeals',
  policy: 'anyone',
  limit: 'appeal',
  refusals: ['SESSION_EXPIRED', 'NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Appeals with a ticket of the door. SESSION_EXPIRED for one that is over: open the door again.',
  body: Type.Object({ ticket: Ticket, id: Id, words }),
  data: Type.Object({ sanction: OwnSanction }),
})
export const listSanctions = route({
  method: 'GET',
  path: '/api/sanctions',
  policy: 'moderator',
  limit: 'default',
  refusals: [],
  summary:
    'Sanctions against those whom the caller may judge, the newest first; of one person, or only those whose appeal is to be decided.',
  query: Type.Object({
    username: Type.Optional(Username),
    appealed: Type.Optional(Type.Boolean()),
    before: Type.Optional(Id),
  }),
  data: pageOf(Sanction),
})
export const decideAppeal = route({
  method: 'PUT',
  path: '/api/sanctions/:id/decision',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LONG'],
  summary:
    'Decides an appeal: the sanction stands, or is taken back at once. Whoever imposed it does not decide while there is somebody else who may. CONFLICT where there is nothing to decide.',
  params,
  body: Type.Object({
    outcome: Type.Union([Type.Literal('stands'), Type.Literal('lifted')]),
    answer: Type.Optional(words),
  }),
  data: Type.Object({ sanction: Sanction }),
})

export const sanctionPush = push({
  event: 'sanction',
  summary: 'Something was done to the person, taken back, or their appeal decided: look at GET /api/me/sanctions.',
  payload: Type.Object({ id: Id }),
})
export const appealPush = push({
  event: 'appeal',
  summary: 'An appeal was made or decided: to those who may judge whom it is about.',
  payload: Type.Object({ id: Id, open: Type.Boolean() }),
})
