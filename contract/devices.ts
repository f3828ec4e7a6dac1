// Where somebody is told when the page is shut: browsers that take pushes (Web Push), each of one session.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Instant, Nothing, Nullable, pageOf } from './shapes.ts'

export const Device = Type.Object({
  id: Id,
  label: Type.String({ description: 'What the browser said of itself, as people call it.' }),
  created_at: Instant,
  here: Type.Boolean({ description: 'It belongs to the session that asks.' }),
})
export type Device = Static<typeof Device>

export const PushAnswer = Type.Union(
  [
    Type.Literal('taken'),
    Type.Literal('gone'),
    Type.Literal('refused'),
    Type.Literal('later'),
    Type.Literal('unreached'),
  ],
  {
    description:
      'The push service took it; knows the browser no longer, so the device is forgotten; does not want it; says to come again later; was not reached.',
  },
)
export type PushAnswer = Static<typeof PushAnswer>

export const listDevices = route({
  method: 'GET',
  path: '/api/me/devices',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'Where the caller is told when the page is shut, the oldest first, and the key by which a browser subscribes.',
  data: Type.Object({
    ...pageOf(Device).properties,
    public_key: Nullable(Type.String(), {
      description: '`applicationServerKey`, base64url; null in a house that sends nothing outside.',
    }),
  }),
})

export const addDevice = route({
  method: 'POST',
  path: '/api/me/devices',
  policy: 'signed-in',
  limit: 'devices',
  status: 201,
  refusals: ['CONFLICT', 'NOT_FETCHED'],
  summary:
    'Tells the caller by this browser from now on, until the session ends. It takes the place of what the session had before, and of whoever was told at this address.',
  body: Type.Object({
    endpoint: Type.String({
      pattern: '^https://[^\\s<>"\\\\]+$',
      maxLength: sizes.pushAddressCharacters,
      description: 'Where the browser’s push service takes messages for it.',
    }),
    p256dh: Type.String({ pattern: '^[A-Za-z0-9_-]{87}$', description: 'The browser’s public key, base64url.' }),
    auth: Type.String({ pattern: '^[A-Za-z0-9_-]{22}$', description: 'The browser’s secret, base64url.' }),
  }),
  data: Type.Object({ device: Device }),
})

export const removeDevice = route({
  method: 'DELETE',
  path: '/api/me/devices/:id',
  policy: 'signed-in',
  limit: 'devices',
  refusals: ['NOT_FOUND'],
  summary: 'Tells the caller there no more.',
  params: Type.Object({ id: Id }),
  data: Nothing,
})

export const testDevice = route({
  method: 'POST',
  path: '/api/me/devices/:id/test',
  policy: 'signed-in',
  limit: 'test_device',
  refusals: ['NOT_FOUND'],
  summary: 'Sends a push at once, and answers what the push service said to it.',
  params: Type.Object({ id: Id }),
  data: Type.Object({ answer: PushAnswer }),
})
