// What the people who run the house may do to an account. Nobody acts on an equal, a higher one or themselves.
import { Type } from 'typebox'
import { Role } from './accounts.ts'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { BrokenRule } from './sanctions.ts'
import { Id, Instant, Nullable, Username } from './shapes.ts'

const params = Type.Object({ id: Id })
const Reason = Type.String({
  maxLength: sizes.reasonCharacters * 4,
  description: 'At most 500 characters; the person is told.',
})
const rule = Type.Optional(BrokenRule)
const refusals = ['NOT_FOUND', 'EMPTY', 'TOO_LONG', 'CONFLICT'] as const

/** An account as those see it who may act on it. */
export const Judged = Type.Object({
  id: Id,
  username: Username,
  role: Role,
  banned: Type.Boolean(),
  frozen: Type.Boolean(),
  muted_until: Nullable(Instant),
  suspended_until: Nullable(Instant),
  new_until: Nullable(Instant, { description: 'They are new until then; null for who is known.' }),
})

const data = Type.Object({ person: Judged })

export const banPerson = route({
  method: 'PUT',
  path: '/api/people/:id/ban',
  policy: 'moderator',
  limit: 'moderate',
  refusals,
  summary: 'Bans an account: its sockets end at once and it cannot come in; the person is told the reason.',
  params,
  body: Type.Object({ reason: Reason, rule }),
  data,
})
export const unbanPerson = route({
  method: 'DELETE',
  path: '/api/people/:id/ban',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary: 'Lets a banned account in again.',
  params,
  data,
})
export const mutePerson = route({
  method: 'PUT',
  path: '/api/people/:id/mute',
  policy: 'moderator',
  limit: 'moderate',
  refusals,
  summary: 'Silences an account for a time: it reads but says nothing.',
  params,
  body: Type.Object({ minutes: Type.Integer({ minimum: 1, maximum: sizes.muteMinutesMax }), reason: Reason, rule }),
  data,
})
export const unmutePerson = route({
  method: 'DELETE',
  path: '/api/people/:id/mute',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary: 'Lets a silenced account speak again.',
  params,
  data,
})
export const freezePerson = route({
  method: 'PUT',
  path: '/api/people/:id/freeze',
  policy: 'moderator',
  limit: 'moderate',
  refusals,
  summary: 'Freezes an account: it reads, and changes nothing but its own security.',
  params,
  body: Type.Object({ reason: Reason, rule }),
  data,
})
export const unfreezePerson = route({
  method: 'DELETE',
  path: '/api/people/:id/freeze',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary: 'Thaws a frozen account.',
  params,
  data,
})
export const warnPerson = route({
  method: 'POST',
  path: '/api/people/:id/warnings',
  policy: 'moderator',
  limit: 'moderate',
  refusals,
  summary: 'Warns a person: they are told what must not be and why, and nothing else changes.',
  params,
  body: Type.Object({ reason: Reason, rule }),
  data,
})
export const suspendPerson = route({
  method: 'PUT',
  path: '/api/people/:id/suspension',
  policy: 'moderator',
  limit: 'moderate',
  refusals,
  summary:
    'Suspends an account for some days: it is out of sight and kept out, nothing of it is lost, and it comes back by itself. CONFLICT for one that is banned.',
  params,
  body: Type.Object({ days: Type.Integer({ minimum: 1, maximum: sizes.suspendDaysMax }), reason: Reason, rule }),
  data,
})
export const unsuspendPerson = route({
  method: 'DELETE',
  path: '/api/people/:id/suspension',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary:
    'Brings a suspended account back as it was. What somebody higher imposed is taken back by their equals and those above, here as with everything else.',
  params,
  data,
})
export const knowPerson = route({
  method: 'PUT',
  path: '/api/people/:id/known',
  policy: 'moderator',
  limit: 'moderate',
  refusals: ['NOT_FOUND'],
  summary: 'Says that somebody who joined lately is known: what holds for people who are new no longer holds for them.',
  params,
  data,
})
export const changeRole = route({
  method: 'PUT',
  path: '/api/people/:id/role',
  policy: 'admin',
  limit: 'moderate',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Gives an account a role below one’s own; owners may make owners. The last owner stays one.',
  params,
  body: Type.Object({ role: Role }),
  data,
})
