// The pictures of people, asked for apart from what they say, so that no message carries one.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { Id, pageOf } from './shapes.ts'

export const Face = Type.Object(
  { id: Id, url: Type.String({ maxLength: 300 }), srcset: Type.String({ maxLength: 2_000 }) },
  { description: 'The picture of a person, under addresses that work for the one who asked.' },
)
export type Face = Static<typeof Face>

export const listFaces = route({
  method: 'GET',
  path: '/api/faces',
  policy: 'anyone',
  limit: 'default',
  refusals: [],
  summary:
    'The pictures of these people, as far as they have one and the caller belongs to their audience; for many lines at once, so that no message has to carry them.',
  query: Type.Object({
    of: Type.String({
      pattern: '^[1-9][0-9]{0,14}(,[1-9][0-9]{0,14}){0,49}$',
      maxLength: 800,
      description: 'Up to 50 ids of people, with commas between.',
    }),
  }),
  data: pageOf(Face),
})
