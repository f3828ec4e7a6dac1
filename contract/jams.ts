// Jams: one song that the people of a room edit and hear together. The house alone says what stands in it, in which order it was edited, and which step sounds when.
import { type Static, Type } from 'typebox'
import { call, push, route } from './define.ts'
import { sizes } from './limits.ts'
import { Person } from './people.ts'
import { ClientId, Epoch, Id, Instant, Nothing, Nullable, Rev, RoomRef, whole } from './shapes.ts'
import { SketchName } from './sketches.ts'
import { SongEdit } from './song-edits.ts'

const Millis = Type.Number({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'Milliseconds since 1970 by the house’s clock.',
})
const Step = Type.Number({
  minimum: 0,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'A step from the song’s beginning, with its fraction; it grows from pass to pass.',
})
const Played = Type.Union(
  [
    Type.Object({ lane: Type.Literal(true) }),
    Type.Object({ pattern: Type.Integer({ minimum: 0, maximum: sizes.songPatterns - 1 }) }),
  ],
  { description: 'The whole lane, or one pattern; over and over.' },
)

export const JamTransport = Type.Object(
  { playing: Type.Boolean(), at: Millis, step: Step, what: Played },
  {
    description:
      'While it plays, `step` sounds at `at` and every other step follows from the tempo, so whoever comes late hears the same bar. While it stands still, `step` is where it stopped.',
  },
)
export type JamTransport = Static<typeof JamTransport>

const edits = Type.Array(SongEdit, { minItems: 1, maxItems: sizes.jamEdits, 'x-order': 'oldest' })

export const JamWish = Type.Union(
  [
    Type.Object(
      { do: Type.Literal('edit'), edits },
      { description: 'Edits the song. Those that no longer fit are left out.' },
    ),
    Type.Object(
      {
        do: Type.Literal('play'),
        what: Played,
        step: Type.Integer({ minimum: 0, maximum: sizes.jamSteps }),
      },
      { description: 'Lets everybody hear it from a step, whether it played or not.' },
    ),
    Type.Object({ do: Type.Literal('stop') }, { description: 'Lets it stand still for everybody.' }),
  ],
  { description: 'What somebody does in a jam.' },
)
export type JamWish = Static<typeof JamWish>

const JamOp = Type.Union([
  Type.Object(
    {
      do: Type.Literal('edit'),
      edits,
      anchor: Type.Optional(Type.Object({ at: Millis, step: Step })),
    },
    { description: 'Those edits that fitted. With another tempo while it plays, where it is from now on.' },
  ),
  Type.Object(
    { do: Type.Literal('transport'), transport: JamTransport },
    { description: 'It plays, from elsewhere perhaps, or stands still.' },
  ),
  Type.Object(
    { do: Type.Literal('reset'), seed: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }) },
    { description: 'A blank song of this seed, which stands still.' },
  ),
])

/** The same for everyone. */
export const JamPart = Type.Object(
  {
    room_id: Id,
    epoch: Nullable(Epoch, { description: 'Null: the jam has ended.' }),
    rev: Rev,
    whole: Nullable(
      Type.Object({
        song: Type.String({ maxLength: sizes.songBytes, description: 'A song as canonical JSON.' }),
        transport: JamTransport,
      }),
      { description: 'The jam as it is; null where changes are told.' },
    ),
    after_rev: Nullable(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }), {
      description: 'The changes are all of those after this rev; null where the whole is told.',
    }),
    changes: whole(Type.Object({ rev: Rev, op: JamOp }), sizes.jamEntries, 'oldest'),
  },
  {
    description:
      'A jam as it is at a rev of its clock, or everything that was done in it since another rev. Whoever folds it holds what the house holds.',
  },
)
export type JamPart = Static<typeof JamPart>

export const Jam = Type.Object(
  {
    begun_by: Nullable(Person, { description: 'Null where they are gone.' }),
    begun_at: Instant,
    playing: Type.Boolean(),
    people: whole(Person, sizes.jamPeople, 'alphabetical', 'Who has it open now, as far as the caller may know.'),
    hands: whole(Person, sizes.jamHands, 'alphabetical', 'Who has edited it.'),
  },
  { description: 'What a room shows of the jam in it.' },
)
export type Jam = Static<typeof Jam>

const at = Type.Object({ room: RoomRef })
const may = {
  can_write: Type.Boolean({ description: 'The caller may begin one, or edit the one that runs.' }),
  can_end: Type.Boolean({ description: 'The caller may end the one that runs, or let it begin anew.' }),
}

export const getJam = route({
  method: 'GET',
  path: '/api/rooms/:room/jam',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND'],
  summary: 'Whether a jam runs in a room, by whom it was begun and who is in it.',
  params: at,
  data: Type.Object({ room_id: Id, jam: Nullable(Jam), ...may }),
})
export const beginJam = route({
  method: 'POST',
  path: '/api/rooms/:room/jam',
  policy: 'signed-in',
  limit: 'jam',
  speaks: true,
  status: 201,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'CONFLICT'],
  summary:
    'Begins a jam in a room, one at a time: with a blank song, or with a copy of one of one’s own or of a published one.',
  params: at,
  body: Type.Object({
    from: Type.Optional(
      Type.Object({
        name: SketchName,
        revision: Nullable(Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), {
          description: 'Null: the draft of one’s own song. Of a revision, what is kept of the jam is a remix.',
        }),
      }),
    ),
  }),
  data: Type.Object({ room_id: Id, jam: Jam }),
})
export const endJam = route({
  method: 'DELETE',
  path: '/api/rooms/:room/jam',
  policy: 'signed-in',
  limit: 'jam',
  whileFrozen: true,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN'],
  summary: 'Ends a jam, with its song: for whoever began it and those who keep order in the room.',
  params: at,
  data: Nothing,
})
export const getJamSong = route({
  method: 'GET',
  path: '/api/rooms/:room/jam/song',
  policy: 'signed-in',
  limit: 'default',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND'],
  summary: 'The song of a jam as it is now, and where it is.',
  params: at,
  data: Type.Object({ jam: JamPart }),
})
export const resetJam = route({
  method: 'DELETE',
  path: '/api/rooms/:room/jam/song',
  policy: 'signed-in',
  limit: 'jam',
  whileFrozen: true,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN'],
  summary:
    'Lets a jam begin anew with a blank song: for whoever began it and those who keep order in the room. Nothing of what stood there stays.',
  params: at,
  data: Nothing,
})
export const keepJam = route({
  method: 'POST',
  path: '/api/rooms/:room/jam/kept',
  policy: 'signed-in',
  limit: 'keep_sketch',
  speaks: true,
  status: 201,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'CONFLICT', 'TOO_LONG', 'QUOTA'],
  summary:
    'Keeps the song of a jam as it is now as a draft of one’s own; as a remix where it was begun with a song that one may see.',
  params: at,
  body: Type.Object({ title: Type.String({ maxLength: sizes.sketchTitleCharacters * 4 }) }),
  data: Type.Object({ name: SketchName }),
})
export const watchJam = call({
  event: 'watch_jam',
  policy: 'signed-in',
  limit: 'watch_jam',
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'CONFLICT'],
  summary:
    'Makes this socket hear what is done in a jam and be seen there, and says what was done since `after_rev`, or how it is. Whoever misses something asks again so.',
  payload: Type.Object({ room: RoomRef, after_rev: Type.Optional(Rev), epoch: Type.Optional(Epoch) }),
  data: Type.Object({ jam: JamPart, ...may }),
})
export const unwatchJam = call({
  event: 'unwatch_jam',
  policy: 'signed-in',
  limit: 'watch_jam',
  refusals: [],
  summary: 'Makes this socket hear of a jam no longer.',
  payload: Type.Object({ room_id: Id }),
  data: Nothing,
})
export const writeJam = call({
  event: 'write_jam',
  policy: 'signed-in',
  limit: 'write_jam',
  speaks: true,
  stores: true,
  refusals: ['ROOM_NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN', 'CONFLICT', 'TOO_LARGE'],
  summary: 'Edits the song of a jam, or lets it play or stand still. The same sent again is done once.',
  payload: Type.Object({ room: RoomRef, client_id: ClientId, wish: JamWish }),
  data: Type.Object({
    rev: Rev,
    duplicate: Type.Boolean(),
    left_out: Type.Integer({
      minimum: 0,
      maximum: sizes.jamEdits,
      description: 'How many of the edits fitted no longer and were left out.',
    }),
  }),
})
export const syncClock = call({
  event: 'sync_clock',
  policy: 'signed-in',
  limit: 'sync_clock',
  refusals: [],
  summary:
    'How the house’s clock stands: when the question came and when the answer goes. Half of what lies between asking and hearing, less what the house took, is the way.',
  payload: Type.Object({ t0: Type.Number({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }) }),
  data: Type.Object({
    t0: Type.Number({ description: 'As it was sent.' }),
    t1: Millis,
    t2: Millis,
  }),
})

export const jamChangedPush = push({
  event: 'jam_changed',
  summary: 'What was done in a watched jam, ten times a second at most; or that it has ended.',
  payload: JamPart,
})
export const roomJamPush = push({
  event: 'room_jam',
  summary:
    'What a joined room, or whoever watches its jam, shows of it now: it began or ended, plays or stands still, or somebody came or went; once a second at most.',
  payload: Type.Object({ room_id: Id, jam: Nullable(Jam) }),
})
