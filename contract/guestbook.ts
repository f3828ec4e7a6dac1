// What visitors write into the guestbook of a wall.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { CatName } from './house.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { ClientId, Id, Instant, Nothing, Nullable, pageOf, Username } from './shapes.ts'

export const Face = Type.Union(
  [
    Type.Object({ kind: Type.Literal('cat'), cat: CatName }),
    Type.Object({ kind: Type.Literal('emoji'), emoji: Type.String({ maxLength: 32, description: 'One emoji.' }) }),
  ],
  { description: 'A face beside what was written: a cat of the house, or an emoji.' },
)
export type Face = Static<typeof Face>

export const GuestbookEntry = Type.Object({
  id: Id,
  author: Person,
  text: Type.String(),
  face: Nullable(Face),
  pending: Type.Boolean({
    description: 'The owner of the wall has not approved it yet; only they and its author see it.',
  }),
  can_remove: Type.Boolean(),
  created_at: Instant,
})
export type GuestbookEntry = Static<typeof GuestbookEntry>

const wall = Type.Object({ username: Username })
const one = Type.Object({ username: Username, id: Id })
const entry = Type.Object({ entry: GuestbookEntry })

export const listGuestbook = route({
  method: 'GET',
  path: '/api/walls/:username/guestbook',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'What was written into the guestbook of a wall, the newest first, as the caller may see it.',
  params: wall,
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(GuestbookEntry),
})
export const signGuestbook = route({
  method: 'POST',
  path: '/api/walls/:username/guestbook',
  policy: 'signed-in',
  limit: 'sign_guestbook',
  speaks: true,
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Writes into a guestbook. The same `client_id` again is the same entry.',
  params: wall,
  body: Type.Object({
    client_id: ClientId,
    text: Type.String({ maxLength: sizes.guestbookCharacters * 4 }),
    face: Nullable(Face),
  }),
  data: entry,
})
export const removeGuestbookEntry = route({
  method: 'DELETE',
  path: '/api/walls/:username/guestbook/:id',
  policy: 'signed-in',
  limit: 'move_sticker',
  whileFrozen: true,
  refusals: ['NOT_FOUND'],
  summary: 'Takes an entry out, for good: one’s own, or any in one’s own guestbook.',
  params: one,
  data: Nothing,
})
export const approveGuestbookEntry = route({
  method: 'PUT',
  path: '/api/walls/:username/guestbook/:id/approved',
  policy: 'signed-in',
  limit: 'move_sticker',
  refusals: ['NOT_FOUND'],
  summary: 'Lets everybody who sees one’s wall read an entry that waits there.',
  params: one,
  data: entry,
})
