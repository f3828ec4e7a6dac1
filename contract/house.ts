// The house itself: its name and look, who may join, invites, samples.
import { Type, type Static } from 'typebox'
import { Id, Instant, Nothing, Nullable, Token, Username, pageOf } from './shapes.ts'
import { push, route } from './define.ts'
import { sizes } from './limits.ts'

export const JoinMode = Type.Union([
  Type.Literal('invite'),
  Type.Literal('approval'),
  Type.Literal('open'),
  Type.Literal('closed'),
])
export type JoinMode = Static<typeof JoinMode>

export const Accent = Type.Union([
  Type.Literal('acid'),
  Type.Literal('coral'),
  Type.Literal('cyan'),
  Type.Literal('sun'),
  Type.Literal('violet'),
  Type.Literal('orange'),
])
export type Accent = Static<typeof Accent>

export const CatName = Type.Union([
  Type.Literal('beans'),
  Type.Literal('root'),
  Type.Literal('neon'),
  Type.Literal('glitch'),
  Type.Literal('null'),
  Type.Literal('delta'),
  Type.Literal('hex'),
  Type.Literal('ash'),
  Type.Literal('miso'),
  Type.Literal('patch'),
  Type.Literal('static'),
  Type.Literal('tofu'),
])
export type CatName = Static<typeof CatName>

const editable = {
  name: Type.String({ minLength: 1, maxLength: 40 }),
  accent: Accent,
  about: Type.String({ maxLength: 1_000 }),
  rules: Type.String({ maxLength: 4_000 }),
  welcome: Type.String({ maxLength: 500 }),
  join: JoinMode,
  cat: CatName,
  link_cards: Type.Boolean({
    description: 'The house asks the pages behind links that are said in rooms for their cards.',
  }),
  other_files: Type.Boolean({
    description: 'Files other than pictures and sounds may go with messages; what came while they might stays.',
  }),
}

export const House = Type.Object({
  ...editable,
  shut: Type.Boolean({ description: 'Nobody joins at the moment, whatever `join` says.' }),
  raid_until: Nullable(Instant, {
    description:
      'The house is on its guard until then: whoever joins waits for approval, and whoever is new sends no files and no links to rooms and opens none.',
  }),
  has_owner: Type.Boolean(),
  has_samples: Type.Boolean(),
  origin: Type.String({ description: 'The address that links to this house begin with.' }),
})
export type House = Static<typeof House>

export const Invite = Type.Object({
  id: Id,
  note: Type.String(),
  created_by: Nullable(Username),
  created_at: Instant,
  expires_at: Instant,
  max_uses: Type.Integer(),
  uses_left: Type.Integer({ description: 'How often the link still works.' }),
  revoked: Type.Boolean(),
})
export type Invite = Static<typeof Invite>

export const getHouse = route({
  method: 'GET',
  path: '/api/house',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary: 'What the house says of itself to anyone at the door.',
  data: House,
})

export const changeHouse = route({
  method: 'PATCH',
  path: '/api/house',
  policy: 'owner',
  limit: 'default',
  refusals: ['EMPTY', 'TOO_LONG'],
  summary: 'Changes the house’s name, look, rules or who may join.',
  body: Type.Partial(Type.Object(editable)),
  data: House,
})

export const switchHouse = route({
  method: 'PUT',
  path: '/api/house/switches',
  policy: 'moderator',
  limit: 'moderate',
  refusals: [],
  summary: 'Shuts the door of the house or opens it; puts the house on its guard for some hours, or (null) off it.',
  body: Type.Object({
    shut: Type.Optional(Type.Boolean()),
    raid_hours: Type.Optional(Nullable(Type.Integer({ minimum: 1, maximum: sizes.raidHoursMax }))),
  }),
  data: House,
})

export const guardPush = push({
  event: 'guard',
  summary: 'The door was shut or opened, or the house is on its guard or no longer.',
  payload: Type.Object({ shut: Type.Boolean(), raid_until: Nullable(Instant) }),
})

export const addSamples = route({
  method: 'POST',
  path: '/api/house/samples',
  policy: 'owner',
  limit: 'change_room',
  refusals: ['CONFLICT'],
  summary: 'Opens a sample room with a few messages that show what one can do.',
  data: House,
})

export const removeSamples = route({
  method: 'DELETE',
  path: '/api/house/samples',
  policy: 'owner',
  limit: 'change_room',
  refusals: [],
  summary: 'Removes the samples.',
  data: House,
})

export const listInvites = route({
  method: 'GET',
  path: '/api/invites',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Invites that the caller made, the newest first; staff see all.',
  query: Type.Object({ before_id: Type.Optional(Id) }),
  data: pageOf(Invite),
})

export const createInvite = route({
  method: 'POST',
  path: '/api/invites',
  policy: 'signed-in',
  limit: 'invite',
  status: 201,
  refusals: ['EMPTY', 'TOO_LONG'],
  summary: 'Makes an invite link. The link itself is shown this once; the house keeps only its hash.',
  body: Type.Object({
    note: Type.Optional(Type.String({ maxLength: 100 })),
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: sizes.inviteHoursMax, default: 168 })),
    max_uses: Type.Optional(Type.Integer({ minimum: 1, maximum: sizes.inviteUsesMax, default: 1 })),
  }),
  data: Type.Object({
    invite: Invite,
    link: Type.String(),
    qr_svg: Type.String({ description: 'The link as a QR code, an SVG document.' }),
  }),
})

export const revokeInvite = route({
  method: 'DELETE',
  path: '/api/invites/:id',
  policy: 'signed-in',
  limit: 'invite',
  refusals: ['NOT_FOUND'],
  summary: 'Makes an invite useless; its maker and staff may.',
  params: Type.Object({ id: Id }),
  data: Nothing,
})

export const checkInvite = route({
  whileFrozen: true,
  whileReadOnly: true,
  method: 'POST',
  path: '/api/invites/check',
  policy: 'anyone',
  limit: 'sign_in',
  refusals: ['NOT_FOUND'],
  summary: 'Whether an invite is still good, and who made it.',
  body: Type.Object({ token: Token }),
  data: Type.Object({ invited_by: Nullable(Username) }),
})
