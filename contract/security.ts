// What guards an account beside its passphrase: proving anew who one is, the second factor, moving to a phone, and the staff's reset links.
import { Type, type Static } from 'typebox'
import { Code, User } from './accounts.ts'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Nothing, Nullable, Passphrase, Token, Username, pageOf } from './shapes.ts'

export const confirmSession = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/session/confirm',
  policy: 'signed-in',
  limit: 'confirm',
  refusals: ['BAD_CREDENTIALS', 'CODE_REQUIRED'],
  summary: 'Proves anew who one is; for ten minutes this session may do what answers CONFIRM otherwise.',
  body: Type.Object({ password: Passphrase, code: Type.Optional(Code) }),
  data: Nothing,
})

export const SecondFactor = Type.Object({
  active_since: Nullable(Instant),
  recovery_left: Type.Integer({ description: 'How many recovery codes are still unused.' }),
})
export type SecondFactor = Static<typeof SecondFactor>

const RecoveryCodes = pageOf(Type.String({ description: 'Works once, in the place of six digits.' }))

export const getFactor = route({
  method: 'GET',
  path: '/api/account/factor',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Whether one’s own account asks for a second factor.',
  data: SecondFactor,
})

export const startFactor = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/account/factor',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'CONFLICT'],
  summary: 'Begins a second factor: answers its secret, once. It guards the account only after a right code.',
  data: Type.Object({
    secret: Type.String({ description: 'In base32, for typing it into an authenticator app.' }),
    uri: Type.String({ description: 'The same as an `otpauth:` address.' }),
    qr_svg: Type.String({ description: 'The address as a QR code, an SVG document.' }),
  }),
})

export const activateFactor = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/account/factor',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'CONFLICT', 'BAD_CREDENTIALS'],
  summary: 'Switches the begun second factor on by a right code; answers the recovery codes, once.',
  body: Type.Object({ code: Code }),
  data: RecoveryCodes,
})

export const renewRecoveryCodes = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/account/factor/recovery-codes',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'CONFLICT'],
  summary: 'Makes new recovery codes, answers them once, and voids the earlier ones.',
  data: RecoveryCodes,
})

export const removeFactor = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/account/factor',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'CONFLICT'],
  summary: 'Switches the second factor off and voids its recovery codes. The confirmation has asked for both.',
  data: Nothing,
})

export const startTransfer = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/session/transfer',
  policy: 'signed-in',
  limit: 'account_security',
  status: 201,
  refusals: ['CONFIRM'],
  summary: 'Makes a link that signs another device in, once, within five minutes; a later one voids it.',
  data: Type.Object({
    link: Type.String(),
    qr_svg: Type.String({ description: 'The link as a QR code, an SVG document.' }),
    expires_at: Instant,
  }),
})

export const checkTransfer = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/session/transfer/check',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['NOT_FOUND'],
  summary: 'Whom a transfer link would sign in, without using it.',
  body: Type.Object({ token: Token }),
  data: Type.Object({ username: Username }),
})

export const useTransfer = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/session/transfer/use',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['NOT_FOUND', 'PENDING', 'BAD_CREDENTIALS'],
  summary: 'Signs this device in by a transfer link, which is used up.',
  body: Type.Object({ token: Token }),
  data: Type.Object({ user: User }),
})

export const makeResetLink = route({
  method: 'POST',
  path: '/api/people/:id/reset-link',
  policy: 'admin',
  limit: 'moderate',
  status: 201,
  refusals: ['CONFIRM', 'NOT_FOUND', 'CONFLICT'],
  summary: 'Makes a link with which somebody below one sets a new passphrase, once; a later one voids it.',
  params: Type.Object({ id: Id }),
  body: Type.Object({
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: sizes.resetLinkHoursMax, default: 1 })),
  }),
  data: Type.Object({ username: Username, link: Type.String(), expires_at: Instant }),
})
