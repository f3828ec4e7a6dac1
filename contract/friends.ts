// Whom one follows, blocks and mutes. Nobody learns how many follow whom.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { Person } from './people.ts'
import { Id, Nothing, pageOf, Username } from './shapes.ts'

const params = Type.Object({ id: Id })
const query = Type.Object({ after: Type.Optional(Username) })
const data = pageOf(Person)

export const Tie = Type.Object({
  follows: Type.Boolean({ description: 'One follows them.' }),
  followed: Type.Boolean({ description: 'They follow one.' }),
  muted: Type.Boolean({ description: 'One does not hear them.' }),
  blocked: Type.Boolean({ description: 'One has blocked them.' }),
})
export type Tie = Static<typeof Tie>

export const listFollowing = route({
  method: 'GET',
  path: '/api/me/following',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Whom one follows, in alphabetical order.',
  query,
  data,
})
export const listFollowers = route({
  method: 'GET',
  path: '/api/me/followers',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Who follows one, in alphabetical order.',
  query,
  data,
})
export const getTie = route({
  method: 'GET',
  path: '/api/me/ties/:id',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'What lies between oneself and somebody else, as far as one may know it.',
  params,
  data: Type.Object({ person: Person, tie: Tie }),
})
export const followPerson = route({
  method: 'PUT',
  path: '/api/me/following/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Follows somebody; whoever is blocked by them finds nobody there.',
  params,
  data: Type.Object({ person: Person, mutual: Type.Boolean({ description: 'They follow back.' }) }),
})
export const unfollowPerson = route({
  method: 'DELETE',
  path: '/api/me/following/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: [],
  summary: 'Follows somebody no longer.',
  params,
  data: Nothing,
})
export const listBlocks = route({
  method: 'GET',
  path: '/api/me/blocks',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Whom one has blocked, in alphabetical order.',
  query,
  data,
})
export const blockPerson = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/me/blocks/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Blocks somebody: neither finds, sees or follows the other any more. What both say in rooms stays the same for everyone.',
  params,
  data: Nothing,
})
export const unblockPerson = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/me/blocks/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: [],
  summary: 'Takes a block back; nobody follows anybody again by that.',
  params,
  data: Nothing,
})
export const listMutes = route({
  method: 'GET',
  path: '/api/me/mutes',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'Whom one does not want to hear, in alphabetical order.',
  query,
  data,
})
export const muteForMe = route({
  whileFrozen: true,
  method: 'PUT',
  path: '/api/me/mutes/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Hears somebody no longer; they are not told and lose nothing.',
  params,
  data: Nothing,
})
export const unmuteForMe = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/me/mutes/:id',
  policy: 'signed-in',
  limit: 'friends',
  refusals: [],
  summary: 'Hears somebody again.',
  params,
  data: Nothing,
})
