// The docket: every act of power in this house for everybody to read, with its rule, its duration and what became of the appeal, and without whom it was done to or what was said.
import { type Static, Type } from 'typebox'
import { Role } from './accounts.ts'
import { route } from './define.ts'
import { AppealState, BrokenRule } from './sanctions.ts'
import { Instant, Nullable, pageOf } from './shapes.ts'

const Seq = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER, description: '1, 2, 3 … without a gap.' })
const Hash = Type.String({ description: 'SHA-256 in hex.' })

export const DocketEntry = Type.Object({
  seq: Seq,
  at: Instant,
  by: Type.Union([...Role.anyOf, Type.Literal('house')], {
    description: 'What whoever did it was in the house; `house`: the command line, or the house by itself.',
  }),
  act: Type.String({ description: 'What was done, such as `ban` or `hide`.' }),
  subject: Type.String({ description: 'To what kind of thing, such as `person` or `message`.' }),
  rule: Nullable(BrokenRule),
  until: Nullable(Instant, { description: 'For how long; null for what has no end.' }),
  about: Nullable(Seq, { description: 'The entry of what was taken back, or decided on appeal.' }),
  appeal: Nullable(AppealState, { description: 'How the appeal against it stands; null: there was none.' }),
  seal: Type.Object(
    { of: Hash, hash: Hash },
    {
      description:
        '`of` binds the entry to the row of the audit log that nobody outside may read. `hash` is the SHA-256 of the JSON array `[hash before, seq, at, by, act, subject, rule, until, about, of]`, whose first hash before is empty; what is said of the appeal is not in it, because it changes.',
    },
  ),
})
export type DocketEntry = Static<typeof DocketEntry>

export const getDocket = route({
  method: 'GET',
  path: '/api/docket',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary:
    'Every act of those who run this house, the newest first: by what role, by which rule, for how long. Times are to the hour, so that nobody is recognised by theirs. Whoever notes `head` sees later whether anything before it was rewritten.',
  query: Type.Object({ before: Type.Optional(Seq) }),
  data: Type.Object({
    ...pageOf(DocketEntry).properties,
    head: Type.Object({ seq: Type.Integer({ minimum: 0 }), hash: Type.String() }),
  }),
})
