// Reports: somebody shows those who keep order a thing that should not be, and they look into it. What was reported is kept as it was, sealed, until a month after they are done.
import { type Static, Type } from 'typebox'
import { push, route } from './define.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { SketchName } from './sketches.ts'
import { Id, Instant, Nullable, pageOf } from './shapes.ts'

const numbered = [Type.Literal('message'), Type.Literal('person'), Type.Literal('wall')] as const

export const ReportedThing = Type.Object({
  kind: Type.Union([...numbered, Type.Literal('sketch')], {
    description: 'A message, also between two; how somebody shows themselves; their wall; a sketch of theirs.',
  }),
  id: Id,
})
export type ReportedThing = Static<typeof ReportedThing>

/** A sketch is named as whoever looks at it knows it. */
export const ThingToReport = Type.Union([
  Type.Object({ kind: Type.Union([...numbered]), id: Id }),
  Type.Object({ kind: Type.Literal('sketch'), name: SketchName }),
])
export type ThingToReport = Static<typeof ThingToReport>

export const ReportCategory = Type.Union(
  [
    Type.Literal('harassment'),
    Type.Literal('hate'),
    Type.Literal('sexual'),
    Type.Literal('spam'),
    Type.Literal('danger'),
    Type.Literal('other'),
  ],
  { description: 'What is wrong with it, in the words of whoever reports it.' },
)
export type ReportCategory = Static<typeof ReportCategory>

export const ReportOutcome = Type.Union([Type.Literal('acted'), Type.Literal('nothing')], {
  description: 'Something was done about it; or nothing was to be done.',
})
export type ReportOutcome = Static<typeof ReportOutcome>

const shared = {
  id: Id,
  about: ReportedThing,
  person: Person,
  category: ReportCategory,
  made_at: Instant,
  looked_into: Type.Boolean({ description: 'Somebody has taken it.' }),
  closed_at: Nullable(Instant),
  outcome: Nullable(ReportOutcome),
}

/** A report as whoever made it sees it. */
export const OwnReport = Type.Object(shared)
export type OwnReport = Static<typeof OwnReport>

export const ReportEvidence = Type.Object({
  text: Type.String({
    maxLength: sizes.reportEvidenceCharacters * 4,
    description: 'What it said when it was reported, its files by their descriptions or names; these are not kept.',
  }),
  at: Nullable(Instant, { description: 'When a message was said.' }),
  place: Nullable(Type.String({ maxLength: 40 }), {
    description:
      'The room in which it was said, or by which name a sketch is found; null for everything else, and for what was said between two.',
  }),
  direct: Type.Boolean({ description: 'Said between two, and handed over by one of them.' }),
  warning: Nullable(Type.String({ maxLength: sizes.warningCharacters * 4 }), {
    description: 'Behind which warning a message stood.',
  }),
  world: Nullable(Type.String({ maxLength: sizes.reportWorldCharacters * 4 }), {
    description:
      'What the little world of a sketch held, as lines: words before numbers, the newest before the oldest, and nothing of who put it there; null where nobody ever did something there.',
  }),
})
export type ReportEvidence = Static<typeof ReportEvidence>

/** A report as those see it who may judge whom it is about. */
export const Report = Type.Object({
  ...shared,
  reporter: Nullable(Person),
  taken_by: Nullable(Person),
  opened: Nullable(
    Type.Object({
      evidence: ReportEvidence,
      words: Type.String({ maxLength: sizes.reportCharacters * 4 }),
      note: Type.String({ maxLength: sizes.reportNoteCharacters * 4 }),
    }),
    { description: 'What it holds; for whoever has taken it, and nobody else.' },
  ),
})
export type Report = Static<typeof Report>

const params = Type.Object({ id: Id })
const data = Type.Object({ report: Report })
const judging = ['NOT_FOUND', 'CONFLICT'] as const

export const makeReport = route({
  method: 'POST',
  path: '/api/reports',
  policy: 'signed-in',
  limit: 'report',
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LONG'],
  summary:
    'Reports something that one sees. Again while it is being looked into: the same report, in other words. CONFLICT for what is one’s own, and where nobody could look into it.',
  body: Type.Object({
    about: ThingToReport,
    category: ReportCategory,
    words: Type.String({
      maxLength: sizes.reportCharacters * 4,
      description: 'At most 1 000 characters; may be empty.',
    }),
  }),
  data: Type.Object({ report: OwnReport }),
})
export const listOwnReports = route({
  method: 'GET',
  path: '/api/me/reports',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'What one reported and what became of it, the newest first.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(OwnReport),
})
export const listReports = route({
  method: 'GET',
  path: '/api/reports',
  policy: 'moderator',
  limit: 'default',
  refusals: [],
  summary:
    'Reports about those whom the caller may judge: open ones, the oldest first; or closed ones, the last made first.',
  query: Type.Object({ closed: Type.Optional(Type.Boolean()), beyond: Type.Optional(Id) }),
  data: pageOf(Report),
})
export const takeReport = route({
  method: 'PUT',
  path: '/api/reports/:id/taken',
  policy: 'moderator',
  limit: 'moderate',
  refusals: judging,
  summary: 'Takes a report upon oneself, which opens it, or gives it back. That one took it stands in the audit log.',
  params,
  body: Type.Object({ taken: Type.Boolean() }),
  data,
})
export const noteOnReport = route({
  method: 'PUT',
  path: '/api/reports/:id/note',
  policy: 'moderator',
  limit: 'moderate',
  refusals: [...judging, 'TOO_LONG'],
  summary: 'Writes a note on a report that one has taken, for whoever takes it next.',
  params,
  body: Type.Object({ note: Type.String({ maxLength: sizes.reportNoteCharacters * 4 }) }),
  data,
})
export const closeReport = route({
  method: 'PUT',
  path: '/api/reports/:id/outcome',
  policy: 'moderator',
  limit: 'moderate',
  refusals: judging,
  summary:
    'Closes a report that one has taken; null opens it again. What it holds is destroyed thirty days after it was closed.',
  params,
  body: Type.Object({ outcome: Nullable(ReportOutcome) }),
  data,
})

export const reportPush = push({
  event: 'report',
  summary:
    'A report came, was taken or given back, or was closed or opened again: to those who may judge whom it is about.',
  payload: Type.Object({ id: Id, open: Type.Boolean({ description: 'It is still to be looked into.' }) }),
})
export const ownReportPush = push({
  event: 'own_report',
  summary: 'What became of a report of one’s own: it is looked into or no longer, closed or opened again.',
  payload: Type.Object({ id: Id }),
})
