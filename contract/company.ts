// Company: those who look at the same wall at the same time feel each other, if its owner and each of them want it. In memory only.
import { Type, type Static } from 'typebox'
import { call, push } from './define.ts'
import { sizes } from './limits.ts'
import { Nothing, Username, whole } from './shapes.ts'

const across = Type.Integer({ minimum: -sizes.wallReachPx, maximum: sizes.wallReachPx })

export const Paw = Type.Object(
  {
    paw: Type.String({ description: 'Made anew at each coming; it names nobody.' }),
    x: across,
    y: across,
  },
  { description: 'Where on the wall somebody else points or reads.' },
)
export type Paw = Static<typeof Paw>

export const joinCompany = call({
  event: 'join_company',
  policy: 'signed-in',
  limit: 'join_company',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Makes this socket feel those who are on a wall, and be felt by them. It is on one wall at a time. Whoever is hidden feels nobody.',
  payload: Type.Object({ username: Username }),
  data: Nothing,
})
export const leaveCompany = call({
  event: 'leave_company',
  policy: 'signed-in',
  limit: 'join_company',
  refusals: [],
  summary: 'Makes this socket feel nobody and be felt by nobody, at once.',
  payload: Type.Object({}),
  data: Nothing,
})
export const pointCompany = call({
  event: 'point_company',
  policy: 'signed-in',
  limit: 'point_company',
  refusals: ['CONFLICT'],
  summary: 'Says where on the wall one points or reads; only the last place counts.',
  payload: Type.Object({ x: across, y: across }),
  data: Nothing,
})
export const companyPush = push({
  event: 'company',
  summary:
    'How it feels on the wall whose company this socket has joined, whenever that changes: whether somebody else is there, and where some of them are.',
  payload: Type.Object({
    username: Username,
    warm: Type.Boolean({ description: 'Somebody else is there. How many is not told.' }),
    paws: whole(Paw, sizes.companyPaws, 'alphabetical', 'Of those who are there and have pointed somewhere, some.'),
  }),
})
