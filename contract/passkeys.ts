// Passkeys: adding and removing one’s own, signing in with one, and proving with one anew who one is. Bytes travel as base64url.
import { Type, type Static } from 'typebox'
import { User } from './accounts.ts'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Nothing, Nullable, Username, pageOf, whole } from './shapes.ts'

const bytes = (maxLength: number, description: string) =>
  Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength, description })
const CredentialId = bytes(1_364, 'What the device calls the passkey.')
const ClientData = bytes(4_096, 'What the browser says of the ceremony: `clientDataJSON`.')
const Challenge = Type.String({ description: 'To be signed once, within five minutes.' })
const RpId = Type.String({ description: 'The house’s host name, for which its passkeys are made.' })

/** What a browser brings when a passkey signs: `navigator.credentials.get`. */
export const PasskeyProof = Type.Object({
  credential_id: CredentialId,
  client_data: ClientData,
  authenticator_data: bytes(4_096, 'What the device says of itself: `authenticatorData`.'),
  signature: bytes(2_048, 'The device’s signature of both.'),
  user_handle: Type.Optional(bytes(128, 'Whose passkey it is. Signing in needs it.')),
})
export type PasskeyProof = Static<typeof PasskeyProof>

export const Passkey = Type.Object({
  id: Id,
  label: Type.String(),
  backed_up: Type.Boolean({ description: 'Whoever keeps it, such as a password manager, has a copy elsewhere.' }),
  created_at: Instant,
  last_used_at: Nullable(Instant, { description: 'To the hour; null: not yet.' }),
})
export type Passkey = Static<typeof Passkey>

export const NewPasskey = Type.Object({
  challenge: Challenge,
  rp_id: RpId,
  rp_name: Type.String({ description: 'What the device calls the house.' }),
  username: Username,
  user_handle: Type.String({ description: 'The same for all passkeys of one person; says nothing of who they are.' }),
  label: Type.String({ description: 'A label to offer, after the device that asks.' }),
  known: whole(
    Type.String(),
    sizes.passkeys,
    'alphabetical',
    'Passkeys that the person has, which no device makes twice.',
  ),
})
export type NewPasskey = Static<typeof NewPasskey>

export const listPasskeys = route({
  method: 'GET',
  path: '/api/account/passkeys',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Own passkeys, the oldest first.',
  data: pageOf(Passkey),
})

export const startPasskey = route({
  method: 'GET',
  path: '/api/account/passkeys/new',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['CONFIRM', 'CONFLICT'],
  summary: 'What a browser needs for making a passkey: `navigator.credentials.create`. Nothing is stored.',
  data: NewPasskey,
})

export const addPasskey = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/account/passkeys',
  policy: 'signed-in',
  limit: 'account_security',
  status: 201,
  refusals: ['CONFIRM', 'CONFLICT', 'BAD_CREDENTIALS', 'EMPTY', 'TOO_LONG'],
  summary: 'Adds the passkey that a device has made. It opens the account by itself, without passphrase and code.',
  body: Type.Object({
    label: Type.String({ minLength: 1, maxLength: sizes.passkeyLabelCharacters * 4 }),
    client_data: ClientData,
    attestation: bytes(16_384, 'The new passkey: `attestationObject`. What it says of its maker is not looked at.'),
  }),
  data: Type.Object({ passkey: Passkey }),
})

export const removePasskey = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/account/passkeys/:id',
  policy: 'signed-in',
  limit: 'account_security',
  refusals: ['CONFIRM', 'NOT_FOUND'],
  summary: 'Removes one of one’s own passkeys; from then on it opens nothing.',
  params: Type.Object({ id: Id }),
  data: Nothing,
})

export const startPasskeySignIn = route({
  method: 'GET',
  path: '/api/session/passkey',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary: 'What a browser needs for signing in with a passkey, whoever it belongs to. Nothing is stored.',
  data: Type.Object({ challenge: Challenge, rp_id: RpId }),
})

export const signInByPasskey = route({
  whileFrozen: true,
  whileReadOnly: true,
  method: 'POST',
  path: '/api/session/passkey',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['BAD_CREDENTIALS', 'PENDING'],
  summary:
    'Signs in with a passkey that checked who holds the device, which stands for passphrase and code. Whatever is wrong with it answers alike.',
  body: PasskeyProof,
  data: Type.Object({ user: User }),
})

export const startPasskeyConfirm = route({
  method: 'GET',
  path: '/api/session/confirm/passkey',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'What a browser needs for proving with a passkey anew who one is. Nothing is stored.',
  data: Type.Object({
    challenge: Challenge,
    rp_id: RpId,
    known: whole(
      Type.String(),
      sizes.passkeys,
      'alphabetical',
      'One’s own passkeys; without any there is nothing to ask.',
    ),
  }),
})

export const confirmByPasskey = route({
  whileFrozen: true,
  method: 'POST',
  path: '/api/session/confirm/passkey',
  policy: 'signed-in',
  limit: 'confirm',
  refusals: ['BAD_CREDENTIALS'],
  summary: 'Proves with a passkey anew who one is, as the passphrase does at POST /api/session/confirm.',
  body: PasskeyProof,
  data: Nothing,
})
