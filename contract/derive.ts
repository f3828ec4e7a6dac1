// Walking from wall to wall by chance: which doors are open, and which one a seed draws. Whoever doubts a draw can make it again.
import { Type } from 'typebox'
import { route } from './define.ts'
import { Person, Seed } from './people.ts'
import { Nullable, pageOf, Username } from './shapes.ts'

export const listDoors = route({
  method: 'GET',
  path: '/api/doors',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'The set from which doors are drawn, by name: everybody whose wall is for everyone and has something on it for everyone, and who lets everyone know of them. Whoever the caller is kept apart from or has muted is not in it; for all others it is the same.',
  query: Type.Object({ after: Type.Optional(Username) }),
  data: pageOf(Person),
})

export const DoorSet = Type.String({
  pattern: '^[0-9a-f]{64}$',
  description:
    'SHA-256 in hex over the names of the set, in lower case, in the order of their bytes, with a line feed between them.',
})

export const drawDoor = route({
  method: 'GET',
  path: '/api/doors/draw',
  policy: 'signed-in',
  limit: 'draw',
  refusals: [],
  summary:
    'The doors on either side of somebody’s in the order of a seed, which is the ascending one of SHA-256 in hex over the seed, a space and the name in lower case. Without a name `on` is the first of all. Without a seed the seed is the date in UTC, and the first of all is the door of the day.',
  query: Type.Object({ seed: Type.Optional(Seed), at: Type.Optional(Username) }),
  data: Type.Object({
    seed: Seed,
    set: DoorSet,
    back: Nullable(Person, { description: 'Null where the walk begins.' }),
    on: Nullable(Person, { description: 'Null where the walk ends, and where no door is open.' }),
  }),
})

export const mapDoors = route({
  method: 'GET',
  path: '/api/doors/map',
  policy: 'signed-in',
  limit: 'draw',
  refusals: [],
  summary:
    'The doors side by side in the order of a seed, as a draw has it, after somebody’s if one is named. Without a seed it is that of the door of the day.',
  query: Type.Object({ seed: Type.Optional(Seed), after: Type.Optional(Username) }),
  data: Type.Object({ seed: Seed, set: DoorSet, ...pageOf(Person).properties }),
})
