// Short ways: addresses of one word, `/go/<slug>`, that lead to things of one's own in this house and nowhere else. Nobody learns whether anybody follows one.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, Nothing, Nullable, RoomName, whole } from './shapes.ts'

export const WaySlug = Type.String({
  pattern: `^[a-z0-9][a-z0-9-]{${sizes.waySlugMin - 2},${sizes.waySlugMax - 2}}[a-z0-9]$`,
  description: '3 to 32 of a-z 0-9 -, no hyphen at either end; unique in the house.',
})

export const WayKind = Type.Union(
  [Type.Literal('wall'), Type.Literal('journal'), Type.Literal('entry'), Type.Literal('page'), Type.Literal('room')],
  {
    description:
      'To one’s wall; to one’s journal or a published entry of it; to a page of one’s home pages; to a room that one opened.',
  },
)
export type WayKind = Static<typeof WayKind>

export const WayTarget = Type.Object({
  kind: WayKind,
  of: Nullable(Type.String({ minLength: 1, maxLength: sizes.homepagePathCharacters }), {
    description: 'Which: the id of an entry or a room, the path of a page. Null for wall and journal.',
  }),
})
export type WayTarget = Static<typeof WayTarget>

export const Way = Type.Object({
  slug: WaySlug,
  to: WayTarget,
  address: Type.String({ maxLength: 500, description: 'Where it leads, as a path in this house.' }),
})
export type Way = Static<typeof Way>

const params = Type.Object({ slug: WaySlug })

export const listWays = route({
  method: 'GET',
  path: '/api/me/ways',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'One’s own short ways, and the rooms that one opened, to which one may lead.',
  data: Type.Object({
    ways: whole(Way, sizes.waysPerPerson, 'alphabetical'),
    rooms: whole(Type.Object({ id: Id, name: RoomName }), sizes.waysPerPerson, 'alphabetical'),
  }),
})
export const layWay = route({
  method: 'PUT',
  path: '/api/me/ways/:slug',
  policy: 'signed-in',
  limit: 'change_way',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Makes a short way, or leads one’s own elsewhere. NOT_FOUND if there is no such thing of one’s own; CONFLICT if somebody has that word, the house keeps it, or one has as many as one may.',
  params,
  body: Type.Object({ to: WayTarget }),
  data: Type.Object({ way: Way }),
})
export const removeWay = route({
  method: 'DELETE',
  path: '/api/me/ways/:slug',
  policy: 'signed-in',
  limit: 'change_way',
  refusals: ['NOT_FOUND'],
  summary: 'Takes a short way away. Its word is free again.',
  params,
  data: Nothing,
})
