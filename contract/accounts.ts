// Accounts and sessions: joining, signing in and out, own devices, one-time links.
import { Type, type Static } from 'typebox'
import { Id, Instant, Nothing, Nullable, Passphrase, Token, Username, pageOf } from './shapes.ts'
import { HouseMode } from './presence.ts'
import { route } from './define.ts'

export const Role = Type.Union([
  Type.Literal('owner'),
  Type.Literal('admin'),
  Type.Literal('moderator'),
  Type.Literal('member'),
])
export type Role = Static<typeof Role>

export const User = Type.Object({
  id: Id,
  username: Username,
  role: Role,
  hidden: Type.Boolean({ description: 'The person asked to be shown as away to everyone.' }),
})
export type User = Static<typeof User>

export const Device = Type.Object({
  id: Id,
  device: Type.String({ description: 'What the browser said of itself, shortened.' }),
  current: Type.Boolean(),
  created_at: Instant,
  last_seen_at: Instant,
  expires_at: Instant,
})
export type Device = Static<typeof Device>

export const Applicant = Type.Object({ id: Id, username: Username, created_at: Instant })
export type Applicant = Static<typeof Applicant>

/** A code of a second factor: six digits, or a recovery code as it was written down. */
export const Code = Type.String({
  maxLength: 64,
  description: 'Six digits of the second factor, or one of its recovery codes.',
})

export const getSession = route({
  method: 'GET',
  path: '/api/session',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary: 'Who is signed in, the token that unsafe requests must carry, and which server this is.',
  data: Type.Object({
    user: Nullable(User),
    csrf_token: Type.String(),
    server: Type.Object({ name: Type.String(), version: Type.String(), protocol: Type.Integer(), mode: HouseMode }),
  }),
})

export const createAccount = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/accounts',
  policy: 'anyone',
  limit: 'sign_up',
  status: 201,
  refusals: ['CONFLICT', 'PENDING', 'NOT_FOUND'],
  summary:
    'Joins the house and signs in. Where the house asks for approval, answers PENDING once the application is stored.',
  body: Type.Object({
    username: Username,
    password: Passphrase,
    invite: Type.Optional(Token),
    rules_agreed: Type.Optional(Type.Boolean()),
  }),
  data: Type.Object({ user: User }),
})

export const signIn = route({
  whileFrozen: true,
  whileReadOnly: true,
  method: 'POST',
  path: '/api/session',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['BAD_CREDENTIALS', 'PENDING', 'CODE_REQUIRED'],
  summary:
    'Signs in. Unknown name and wrong passphrase answer alike and in the same time; only the right passphrase is asked for the second factor’s code, if there is one.',
  body: Type.Object({
    username: Type.String({ maxLength: 64 }),
    password: Passphrase,
    code: Type.Optional(Code),
  }),
  data: Type.Object({ user: User }),
})

export const signOut = route({
  whileBusy: true,
  whileFrozen: true,
  whileReadOnly: true,
  method: 'DELETE',
  path: '/api/session',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary: 'Signs out: the session is gone and its sockets are closed.',
  data: Nothing,
})

export const listSessions = route({
  method: 'GET',
  path: '/api/sessions',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Own signed-in devices, the one used last first.',
  data: pageOf(Device),
})

export const endSession = route({
  whileBusy: true,
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/sessions/:id',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['NOT_FOUND'],
  summary: 'Ends one of one’s own sessions and closes its sockets.',
  params: Type.Object({ id: Id }),
  data: Nothing,
})

export const endOtherSessions = route({
  whileBusy: true,
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/sessions',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM'],
  summary: 'Ends all of one’s own sessions but this one.',
  data: Nothing,
})

export const changePassphrase = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/account/passphrase',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['BAD_CREDENTIALS'],
  summary: 'Changes one’s own passphrase and ends all other sessions.',
  body: Type.Object({ current: Passphrase, password: Passphrase }),
  data: Nothing,
})

export const useResetLink = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/reset',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['NOT_FOUND', 'PENDING', 'BAD_CREDENTIALS', 'CODE_REQUIRED'],
  summary:
    'Sets a new passphrase with a one-time reset link and signs in; all earlier sessions end. A second factor is asked for its code as when signing in.',
  body: Type.Object({ token: Token, password: Passphrase, code: Type.Optional(Code) }),
  data: Type.Object({ user: User }),
})

export const claimHouse = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/owner',
  policy: 'anyone',
  limit: 'sign_in',
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Makes the owner with the one-time link that the server printed, and signs in.',
  body: Type.Object({ token: Token, username: Username, password: Passphrase }),
  data: Type.Object({ user: User }),
})

export const checkOwnerLink = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/owner/check',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['NOT_FOUND'],
  summary: 'Whether an owner link is still good, without using it.',
  body: Type.Object({ token: Token }),
  data: Nothing,
})

export const listApplicants = route({
  method: 'GET',
  path: '/api/applicants',
  policy: 'moderator',
  limit: 'default',
  refusals: [],
  summary: 'People who wait for approval, the one who has waited longest first.',
  query: Type.Object({ after_id: Type.Optional(Id) }),
  data: pageOf(Applicant),
})

export const decideApplicant = route({
  method: 'PUT',
  path: '/api/applicants/:id',
  policy: 'moderator',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'Lets somebody in who waits for approval, or turns them away.',
  params: Type.Object({ id: Id }),
  body: Type.Object({ admit: Type.Boolean() }),
  data: Nothing,
})
