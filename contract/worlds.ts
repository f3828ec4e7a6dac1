// Little worlds: what the people who look at a published sketch share, in fields that its code declares. The house alone says what stands in them.
import { type Static, Type } from 'typebox'
import { call, push, route } from './define.ts'
import { sizes } from './limits.ts'
import { ClientId, Epoch, Id, Instant, Nothing, Nullable, pageOf, Rev, whole } from './shapes.ts'
import { SketchName } from './sketches.ts'

const Name = Type.String({
  pattern: '^[a-z][A-Za-z0-9]{0,23}$',
  description: 'What a field, or a part of a value, is called.',
})
const Key = Type.String({ minLength: 1, maxLength: sizes.worldKeyCharacters })
const Numeral = Type.Number({ minimum: -sizes.worldNumber, maximum: sizes.worldNumber })
const Plain = Type.Union([Numeral, Type.String({ maxLength: sizes.worldTextCharacters }), Type.Boolean()])
const Value = Type.Union([...Plain.anyOf, Type.Record(Name, Plain, { maxProperties: sizes.worldParts })], {
  description: `A number, a text, true or false, or a flat object of those; at most ${sizes.worldValueBytes} bytes.`,
})

const PartKind = Type.Union([Type.Literal('number'), Type.Literal('text'), Type.Literal('flag')])
const Of = Type.Union([PartKind, Type.Record(Name, PartKind, { maxProperties: sizes.worldParts })])
const most = Type.Integer({ minimum: 1, maximum: sizes.worldListItems })
export const WorldField = Type.Union(
  [
    Type.Object({ name: Name, is: Type.Literal('value'), of: Of }),
    Type.Object({ name: Name, is: Type.Literal('counter'), least: Numeral, most: Numeral }),
    Type.Object({ name: Name, is: Type.Union([Type.Literal('list'), Type.Literal('map')]), of: Of, most }),
  ],
  { description: 'A field as the sketch’s code declares it.' },
)
const shape = whole(WorldField, sizes.worldFields, 'owner', 'The fields that the code declares, in its order.')

export const WorldFieldState = Type.Union(
  [
    Type.Object({ name: Name, is: Type.Literal('value'), value: Nullable(Value) }),
    Type.Object({ name: Name, is: Type.Literal('counter'), value: Numeral }),
    Type.Object({
      name: Name,
      is: Type.Literal('list'),
      items: whole(Type.Object({ id: Id, value: Value }), sizes.worldListItems, 'oldest'),
    }),
    Type.Object({
      name: Name,
      is: Type.Literal('map'),
      items: whole(Type.Object({ key: Key, value: Value }), sizes.worldMapKeys, 'oldest'),
    }),
  ],
  { description: 'What stands in a field. Who put it there is told nobody.' },
)

export const WorldWish = Type.Union(
  [
    Type.Object(
      { do: Type.Literal('set'), field: Name, key: Type.Optional(Key), value: Value },
      { description: 'Sets a value, or what stands under a key of a map.' },
    ),
    Type.Object(
      { do: Type.Literal('add'), field: Name, by: Numeral },
      { description: 'Adds to a counter, which stops at its bounds.' },
    ),
    Type.Object(
      { do: Type.Literal('push'), field: Name, value: Value },
      { description: 'Puts something at the end of a list, whose oldest falls off beyond its bound.' },
    ),
    Type.Object(
      { do: Type.Literal('delete'), field: Name, key: Type.Optional(Key), id: Type.Optional(Id) },
      { description: 'Takes away a value, what stands under a key of a map, or one of a list by its id.' },
    ),
  ],
  { description: 'What somebody does to a world.' },
)
export type WorldWish = Static<typeof WorldWish>

const WorldOp = Type.Union([
  ...WorldWish.anyOf,
  Type.Object({ do: Type.Literal('reset') }, { description: 'Everything begins anew.' }),
  Type.Object(
    { do: Type.Literal('shape'), shape },
    { description: 'Another revision was published: what still fits stays.' },
  ),
])

/** The same for everyone. */
export const WorldPart = Type.Object(
  {
    name: SketchName,
    epoch: Nullable(Epoch, { description: 'Null as long as nothing was ever done there.' }),
    rev: Rev,
    whole: Nullable(Type.Object({ shape, fields: whole(WorldFieldState, sizes.worldFields, 'owner') }), {
      description: 'The world as it is; null where changes are told.',
    }),
    after_rev: Nullable(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }), {
      description: 'The changes are all of those after this rev; null where the whole is told.',
    }),
    changes: whole(Type.Object({ rev: Rev, op: WorldOp }), sizes.worldEntries, 'oldest'),
  },
  {
    description:
      'A world as it is at a rev of its clock, or everything that was done to it since another rev. Whoever folds it holds what the house holds.',
  },
)
export type WorldPart = Static<typeof WorldPart>

/** What one person did in one world. */
export const OwnWorld = Type.Object({
  name: SketchName,
  stands: whole(
    WorldFieldState,
    sizes.worldFields,
    'owner',
    'What of it still stands there; of a counter nobody knows.',
  ),
  done: whole(
    Type.Object({ rev: Rev, at: Instant, op: WorldOp }),
    sizes.worldEntries * 2,
    'oldest',
    'What one did there, as long as the house keeps its texts.',
  ),
})
export type OwnWorld = Static<typeof OwnWorld>

const at = Type.Object({ name: SketchName })

export const getWorld = route({
  method: 'GET',
  path: '/api/sketches/:name/world',
  policy: 'anyone',
  limit: 'default',
  refusals: ['NOT_FOUND'],
  summary: 'The little world of a published sketch as it is now, for whoever may see the sketch.',
  params: at,
  data: Type.Object({ world: WorldPart }),
})
export const resetWorld = route({
  method: 'DELETE',
  path: '/api/sketches/:name/world',
  policy: 'signed-in',
  limit: 'sketch',
  whileFrozen: true,
  refusals: ['NOT_FOUND', 'FORBIDDEN'],
  summary: 'Lets a world begin anew: its maker’s, or any for those who keep order. Nothing of what stood there stays.',
  params: at,
  data: Nothing,
})
export const listOwnWorlds = route({
  method: 'GET',
  path: '/api/me/worlds',
  policy: 'signed-in',
  limit: 'default',
  refusals: [],
  summary:
    'What one put into little worlds, world by world, that of the newest sketch first, also where one may not look any more. Nobody else is told.',
  query: Type.Object({ before: Type.Optional(Id) }),
  data: pageOf(OwnWorld),
})
export const watchWorld = call({
  event: 'watch_world',
  policy: 'signed-in',
  limit: 'watch_world',
  refusals: ['NOT_FOUND', 'CONFLICT'],
  summary:
    'Makes this socket hear what is done to a world, and says what was done since `after_rev`, or how it is. Whoever misses something asks again so.',
  payload: Type.Object({ name: SketchName, after_rev: Type.Optional(Rev), epoch: Type.Optional(Epoch) }),
  data: Type.Object({ world: WorldPart, can_write: Type.Boolean() }),
})
export const unwatchWorld = call({
  event: 'unwatch_world',
  policy: 'signed-in',
  limit: 'watch_world',
  refusals: [],
  summary: 'Makes this socket hear of a world no longer.',
  payload: at,
  data: Nothing,
})
export const writeWorld = call({
  event: 'write_world',
  policy: 'signed-in',
  limit: 'write_world',
  speaks: true,
  stores: true,
  refusals: ['NOT_FOUND', 'CONFLICT', 'TOO_LARGE', 'EMPTY', 'TOO_LONG'],
  summary: 'Does something to a world. The same sent again is done once.',
  payload: Type.Object({ name: SketchName, client_id: ClientId, wish: WorldWish }),
  data: Type.Object({ rev: Rev, duplicate: Type.Boolean() }),
})
export const worldChangedPush = push({
  event: 'world_changed',
  summary: 'What was done to a watched world, ten times a second at most.',
  payload: WorldPart,
})
