// People as others look them up.
import { Type, type Static } from 'typebox'
import { route } from './define.ts'
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
