// People as others look them up.
import { Type, type Static } from 'typebox'
import { route } from './define.ts'
import { sizes } from './limits.ts'
import { Id, pageOf, Username } from './shapes.ts'

export const Person = Type.Object({ id: Id, username: Username })
export type Person = Static<typeof Person>
export const suggestPeople = route({
  method: 'GET',
  path: '/api/people',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary: 'People whose name begins with what one has typed, for completing a mention.',
  query: Type.Object({ prefix: Type.Optional(Type.String({ maxLength: 20 })), after: Type.Optional(Username) }),
  data: pageOf(Person),
})

export const Seed = Type.String({
  pattern: `^[A-Za-z0-9_-]{1,${sizes.seedCharacters}}$`,
  description: 'A word by which something is shuffled or drawn.',
})

export const listPeople = route({
  method: 'GET',
  path: '/api/directory',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'Everybody whose profile is for the caller: by name, or shuffled by a seed. Shuffled, they stand in the ascending order of SHA-256 in hex over the seed, a space and the name in lower case, so that anybody can find the same order.',
  query: Type.Object({ seed: Type.Optional(Seed), after: Type.Optional(Username) }),
  data: pageOf(Person),
})
