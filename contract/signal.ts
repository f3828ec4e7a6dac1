// What those whom one follows made, strictly by time. Nobody learns how many follow, look or like.
import { type Static, Type } from 'typebox'
import { route } from './define.ts'
import { Person } from './people.ts'
import { SketchName } from './sketches.ts'
import { Id, Instant, Nullable, pageOf, whole } from './shapes.ts'

export const MakingKind = Type.Union(
  [Type.Literal('entry'), Type.Literal('wall'), Type.Literal('page'), Type.Literal('room'), Type.Literal('sketch')],
  {
    description:
      'They published an entry of their journal; put something on their wall; wrote on their home pages; opened a room; published a sketch for everyone, once.',
  },
)
export type MakingKind = Static<typeof MakingKind>

export const PutThing = Type.Union([Type.Literal('other'), Type.Literal('picture'), Type.Literal('sound')], {
  description: 'What stands there now of what was put on a wall that day.',
})
export type PutThing = Static<typeof PutThing>

export const Making = Type.Object({
  kind: MakingKind,
  id: Id,
  at: Instant,
  by: Person,
  name: Type.String({ description: 'The title of an entry or a sketch, or the name of a room; otherwise empty.' }),
  text: Type.String({
    description:
      'The first words of an entry, as they were written, the caption of a sketch, or what a room is about; otherwise empty.',
  }),
  put: whole(PutThing, PutThing.anyOf.length, 'alphabetical', 'What was put on a wall; otherwise empty.'),
  sketch: Nullable(SketchName, { description: 'Of a sketch, by what it is found.' }),
})
export type Making = Static<typeof Making>

export const listSignal = route({
  method: 'GET',
  path: '/api/signal',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'What those whom the caller follows made and the caller may see, the newest first. Of a wall and of home pages at most once a day for each person, dated by the last of that day in UTC. Who is muted is not heard here.',
  query: Type.Object({
    before: Type.Optional(
      Type.String({
        pattern: '^[0-9]{1,15}-(entry|wall|page|room|sketch)-[0-9]{1,15}$',
        description: 'Where the page before ended, as its `next` says.',
      }),
    ),
  }),
  data: pageOf(Making),
})
