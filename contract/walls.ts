// Walls: seeing one, changing one's own step by step, its moments, and the eras that its owner opens.
import { type Static, Type } from 'typebox'
import { call, push, route } from './define.ts'
import { sizes } from './limits.ts'
import { ModuleId } from './modules.ts'
import { SeenModule, SeenWall } from './seen-walls.ts'
import { ClientId, Id, Instant, Limit, Nothing, Nullable, pageOf, Rev, Username, whole } from './shapes.ts'
import { WallDocument, WallStep } from './wall-changes.ts'
import { WallSettings } from './wall-settings.ts'

export { SeenModule, SeenWall, WallDocument, WallSettings, WallStep }

const username = Type.Object({ username: Username })
const Change = Type.Object({ rev: Rev, at: Instant })

export const Notice = Type.Object(
  {
    module: ModuleId,
    part: Type.Union([Type.Literal('html'), Type.Literal('css')]),
    line: Type.Integer({ minimum: 1, maximum: 100_000, description: 'Where it stands, from 1.' }),
    what: Type.String({ maxLength: 200, description: 'What is not shown.' }),
  },
  { description: 'Something in raw HTML or CSS that is kept and not shown.' },
)
export type Notice = Static<typeof Notice>

export const getWall = route({
  method: 'GET',
  path: '/api/walls/:username',
  policy: 'anyone',
  limit: 'default',
  revalidates: true,
  refusals: ['NOT_FOUND'],
  summary: 'A wall as the caller sees it. What is not for them is not there.',
  params: username,
  data: Type.Object({ wall: SeenWall }),
})
export const getOwnWall = route({
  method: 'GET',
  path: '/api/me/wall',
  policy: 'signed-in',
  limit: 'default',
  revalidates: true,
  refusals: [],
  summary: 'One’s own wall as it is kept, with its settings.',
  data: Type.Object({ rev: Rev, changed_at: Nullable(Instant), document: WallDocument, settings: WallSettings }),
})
export const changeWall = route({
  speaks: true,
  method: 'PATCH',
  path: '/api/me/wall',
  policy: 'signed-in',
  limit: 'change_wall',
  bodyBytes: sizes.wallChangeBytes,
  refusals: ['CONFLICT'],
  summary: 'Changes one’s own wall by steps, all or none. The same change sent again is stored once.',
  body: Type.Object({
    client_id: ClientId,
    steps: Type.Array(WallStep, { minItems: 1, maxItems: sizes.wallStepsPerChange }),
  }),
  data: Type.Object({
    ...Change.properties,
    notices: whole(Notice, 100, 'owner', 'What of its raw HTML and CSS is not shown, in the order of the steps.'),
  }),
})
export const changeWallSettings = route({
  method: 'PATCH',
  path: '/api/me/wall/settings',
  policy: 'signed-in',
  limit: 'change_wall',
  refusals: ['EMPTY', 'TOO_LONG'],
  summary: 'Changes for whom one’s wall is, whether it has feeds, what visitors may do on it, and its button.',
  body: Type.Partial(WallSettings),
  data: Type.Object({ settings: WallSettings }),
})

export const Moment = Type.Object({
  rev: Rev,
  at: Instant,
  steps: whole(
    Type.Union([
      Type.Literal('order'),
      Type.Literal('place'),
      Type.Literal('put'),
      Type.Literal('remove'),
      Type.Literal('theme'),
    ]),
    5,
    'alphabetical',
    'Which kinds of step the change consists of.',
  ),
})
export type Moment = Static<typeof Moment>

export const listMoments = route({
  method: 'GET',
  path: '/api/me/wall/moments',
  policy: 'signed-in',
  limit: 'wall_moments',
  refusals: [],
  summary: 'The moments of one’s own wall, one for each change, the newest first.',
  query: Type.Object({ before: Type.Optional(Rev), limit: Type.Optional(Limit) }),
  data: pageOf(Moment),
})
export const getMoment = route({
  method: 'GET',
  path: '/api/me/wall/moments/:rev',
  policy: 'signed-in',
  limit: 'wall_moments',
  refusals: ['NOT_FOUND'],
  summary: 'One’s own wall as it was after a change.',
  params: Type.Object({ rev: Rev }),
  data: Type.Object({ ...Change.properties, document: WallDocument }),
})
export const restoreMoment = route({
  speaks: true,
  method: 'POST',
  path: '/api/me/wall/restore',
  policy: 'signed-in',
  limit: 'change_wall',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Makes one’s wall as it was then, as one new change. What stands today is shown to nobody who may not see it today.',
  body: Type.Object({ rev: Rev, client_id: ClientId }),
  data: Change,
})
export const forgetMoments = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/me/wall/moments',
  policy: 'signed-in',
  limit: 'change_wall',
  refusals: ['NOT_FOUND'],
  summary: 'Erases what one’s wall was before a moment, for good, and the eras of that time with it.',
  query: Type.Object({ before: Rev }),
  data: Nothing,
})

export const Era = Type.Object({
  id: Id,
  title: Type.String(),
  at: Instant,
  opened_at: Instant,
})
export type Era = Static<typeof Era>

export const listEras = route({
  method: 'GET',
  path: '/api/walls/:username/eras',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'The earlier moments of a wall that its owner opened to visitors, the newest first.',
  params: username,
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(Era),
})
export const getEra = route({
  method: 'GET',
  path: '/api/walls/:username/eras/:id',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary:
    'A wall as it was then, as the caller sees it: what still stands is shown to whom it was and is for, what is gone to whom it was for.',
  params: Type.Object({ username: Username, id: Id }),
  data: Type.Object({ era: Era, wall: SeenWall }),
})
export const openEra = route({
  speaks: true,
  method: 'POST',
  path: '/api/me/wall/eras',
  policy: 'signed-in',
  limit: 'change_wall',
  status: 201,
  refusals: ['NOT_FOUND', 'CONFLICT', 'EMPTY', 'TOO_LONG'],
  summary: 'Opens a moment of one’s wall to visitors, under a title.',
  body: Type.Object({ rev: Rev, title: Type.String({ minLength: 1, maxLength: sizes.titleCharacters * 4 }) }),
  data: Type.Object({ era: Era }),
})
export const closeEra = route({
  whileFrozen: true,
  method: 'DELETE',
  path: '/api/me/wall/eras/:id',
  policy: 'signed-in',
  limit: 'change_wall',
  refusals: ['NOT_FOUND'],
  summary: 'Closes an era; the moment itself stays.',
  params: Type.Object({ id: Id }),
  data: Nothing,
})

export const watchWall = call({
  event: 'watch_wall',
  policy: 'signed-in',
  limit: 'watch_wall',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary: 'Makes this socket hear when a wall changes, as long as the caller may see it.',
  payload: username,
  data: Type.Object({ rev: Rev }),
})
export const unwatchWall = call({
  event: 'unwatch_wall',
  policy: 'signed-in',
  limit: 'watch_wall',
  refusals: [],
  summary: 'Makes this socket hear of a wall no longer.',
  payload: username,
  data: Nothing,
})
export const wallChangedPush = push({
  event: 'wall_changed',
  summary:
    'A watched wall has changed, or what visitors left on it; what it says now is at `GET /api/walls/:username`.',
  payload: Type.Object({ username: Username, rev: Rev }),
})
